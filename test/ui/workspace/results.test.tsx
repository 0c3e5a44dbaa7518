// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, within } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"

import { database } from "~store/database"

import { aContact } from "../../support/builders"
import { aCampaign, aCredit, aLink } from "../../support/credit-builders"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock(
  "~ui/screens/workspace/template-editor/code-editor",
  () => import("../../support/plain-code-editor")
)
beforeEach(freshWorkspace)

const record = (id: string) => openWorkspace(`#results/${encodeURIComponent(id)}`)

test("a group that is credited is named where it is put right", async () => {
  await database.contacts.bulkAdd([
    aContact({ id: "tea", name: "Tea lovers", group: true }),
    aContact({ id: "bob", name: "Bob" })
  ])
  const credit = aCredit({ introducerId: "tea", certainty: "certain", reasons: ["code"] })
  await database.credits.add(credit)
  await record(credit.id)
  const choice = await screen.findByLabelText<HTMLSelectElement>("Introduced by")
  await within(choice).findByRole("option", { name: "Tea lovers" })
  expect(choice.selectedOptions[0]?.textContent).toBe("Tea lovers")
})

test("links of one product are told apart by whom they were for, or by the place", async () => {
  await database.contacts.add(aContact({ id: "bob", name: "Bob" }))
  await database.shareLinks.bulkAdd([aLink({ contactId: "bob" }), aLink({ channel: "whatsapp" })])
  const credit = aCredit()
  await database.credits.add(credit)
  await record(credit.id)
  const choice = await screen.findByLabelText("Link")
  expect(await within(choice).findByRole("option", { name: /^Apples · Bob · / })).toBeTruthy()
  expect(within(choice).getByRole("option", { name: /^Apples · WhatsApp · / })).toBeTruthy()
})

test("a plot leads to what its lines name; a row says the buyer, where one is known", async () => {
  await database.contacts.bulkAdd([
    aContact({ id: "bob", name: "Bob" }),
    aContact({ id: "ann", name: "Ann" })
  ])
  await database.campaigns.add(aCampaign({ id: "autumn" }))
  await database.credits.add(
    aCredit({ introducerId: "bob", contactId: "ann", campaignId: "autumn", certainty: "certain" })
  )
  await openWorkspace("#results/plots")
  const bob = await screen.findByRole("link", { name: "Bob" })
  expect(bob.getAttribute("href")).toBe("#customers/bob")
  expect(screen.getByRole("link", { name: "Autumn" }).getAttribute("href")).toBe(
    "#campaigns/autumn"
  )
})
