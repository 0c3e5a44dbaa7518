import { expect, test } from "vitest"
import {
  campaignOf,
  fitsFilter,
  isFiltered,
  NO_CAMPAIGN,
  noFilter
} from "~ui/screens/workspace/links/link-filter"
import { aLink } from "../../support/credit-builders"

test("a link's campaign is its id, else its label, else none", () => {
  expect(campaignOf(aLink({ campaignId: "c1", campaign: "spring" }))).toBe("c1")
  expect(campaignOf(aLink({ campaign: "spring" }))).toBe("spring")
  expect(campaignOf(aLink({}))).toBe(NO_CAMPAIGN)
})

test("all that is chosen must fit; nothing chosen lets all through", () => {
  const link = aLink({ contactId: "zhang", way: "cart", campaign: "spring", channel: "x" })
  expect(fitsFilter(link, noFilter)).toBe(true)
  expect(isFiltered(noFilter)).toBe(false)
  const filter = { channel: "x", way: "cart", campaign: "spring", whom: "one" } as const
  expect(fitsFilter(link, filter)).toBe(true)
  for (const other of [
    { channel: "line" },
    { way: "chat" },
    { campaign: NO_CAMPAIGN },
    { whom: "all" as const }
  ])
    expect(fitsFilter(link, { ...filter, ...other })).toBe(false)
})
