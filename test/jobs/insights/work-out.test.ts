import "../../support/fresh-database"
import { beforeEach, expect, test, vi } from "vitest"
import { countOutcomes } from "~jobs/count-outcomes"
import { inSteps } from "~jobs/insights/in-steps"
import { type AliveTables, readBeside } from "~jobs/insights/rows"
import { workOut } from "~jobs/insights/work-out"
import { linksBrought } from "~jobs/links-brought"
import { mergeContacts } from "~jobs/merge-contacts"
import { rangeOf, type Period } from "~model/insights/period"
import { stride, through } from "~model/insights/steps"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { aContact, anOrder, yuan } from "../../support/builders"
import { aCampaign, aCredit, aLink } from "../../support/credit-builders"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const day = 864e5
const now = Date.now()

const alive = <T extends { deletedAt: number | null }>(rows: T[]) =>
  rows.filter((it) => it.deletedAt === null)

const tables = async (): Promise<AliveTables> => ({
  orders: alive(await database.orders.toArray()),
  contacts: alive(await database.contacts.toArray()),
  products: alive(await database.products.toArray()),
  credits: alive(await database.credits.toArray()),
  shareLinks: alive(await database.shareLinks.toArray()),
  campaigns: alive(await database.campaigns.toArray()),
  snippets: alive(await database.snippets.toArray())
})

const figures = async (period: Period = "all") => {
  const rows = await tables()
  const insights = await inSteps(workOut(rows, await readBeside(rows), rangeOf(period, now), now))
  if (!insights) throw new Error("nobody said it was over")
  return insights
}

test("links bring what the room of links says they do; an order in the bin brings nothing", async () => {
  await database.contacts.bulkAdd([aContact({ id: "ann", name: "Ann" }), aContact({ id: "bob" })])
  await database.shareLinks.bulkAdd([aLink({ id: "l1" }), aLink({ id: "l2", title: "Pears" })])
  await database.campaigns.add(aCampaign({ id: "autumn" }))
  await database.orders.bulkAdd([
    anOrder({ id: "o1", contactId: "ann", total: yuan(50), createdAt: now }),
    anOrder({ id: "o2", contactId: "ann", deletedAt: now, createdAt: now }),
    anOrder({ id: "o3", contactId: "ann", state: "cancelled", createdAt: now })
  ])
  const by = { linkId: "l1", campaignId: "autumn", introducerId: "bob", orderedAt: now }
  await database.credits.bulkAdd([
    aCredit({ ...by, number: "1", orderId: "o1", certainty: "certain", contactId: "ann" }),
    aCredit({ ...by, number: "2", orderId: "o2", certainty: "certain" }),
    aCredit({ ...by, number: "3", orderId: "o3", certainty: "likely" }),
    aCredit({ ...by, number: "4", certainty: "likely", linkId: "l2", total: yuan(7) }),
    aCredit({ ...by, number: "5", certainty: "none" }),
    aCredit({ ...by, number: "6", certainty: "certain", orderedAt: now - 40 * day })
  ])
  const { links, campaigns, introducers } = await figures()
  const brought = await linksBrought()
  for (const { id, certain, likely } of links)
    expect([id, certain.count + likely.count, likely.count]).toEqual([
      id,
      brought.get(id)?.orders,
      brought.get(id)?.likely
    ])
  expect(links.map((it) => it.id)).toEqual(["l1", "l2"])
  expect(campaigns[0]).toMatchObject({ certain: { count: 2 }, likely: { count: 1 } })
  expect(introducers[0]).toMatchObject({ id: "bob", certain: { count: 2, totals: [yuan(186)] } })
  const lately = await figures("30")
  expect(lately.links.map((it) => it.certain.count)).toEqual([1, 0])
})

test("replies lead to the orders that the room of replies counts; merged customers are one", async () => {
  await database.contacts.bulkAdd(
    ["ann", "bob", "cat"].map((id) => aContact({ id, name: id, stage: "new" }))
  )
  await database.snippets.add({
    ...newRecord(1),
    id: "hello",
    title: "Hello",
    bodies: saidAs("hi"),
    ...blankSnippet
  })
  for (const id of ["ann", "bob", "cat", "ann"])
    await commit(() => ({
      act: { kind: "inserted", name: "", what: "snippet", id: "hello", price: null, variant: "" },
      contactId: id,
      about: ["hello"],
      writes: []
    }))
  await database.orders.bulkAdd([
    anOrder({ id: "o1", contactId: "ann", createdAt: now + day }),
    anOrder({ id: "o2", contactId: "cat", createdAt: now + day, state: "cancelled" })
  ])
  const { replies } = await figures("30")
  expect(replies).toMatchObject([{ id: "hello", inserted: 4, ordered: ["ann"] }])
  expect(replies[0]?.given.toSorted()).toEqual(["ann", "bob", "cat"])
  const counts = (await countOutcomes("snippet")).get("hello")
  expect(counts).toEqual({ inserted: 4, customers: 3, moved: 0, ordered: 1 })
  await mergeContacts({ survivor: "bob", loser: "ann", chosen: new Map(), note: () => "" })
  const merged = (await figures("30")).replies[0]
  expect(merged?.given.toSorted()).toEqual(["bob", "cat"])
  expect(merged?.ordered).toEqual(["bob"])
})

test("nothing at all makes figures of nothing", async () => {
  const { takings, sizes, again, links, replies } = await figures()
  expect(takings).toMatchObject({ orders: 0, stretches: [], totals: [] })
  expect([sizes, links, replies]).toEqual([[], [], []])
  expect(again).toMatchObject({ customers: 0, rate: null, medianGap: null })
})

test("what is not wanted any more is given up between two slices", async () => {
  let at = 0
  vi.spyOn(performance, "now").mockImplementation(() => (at += 20))
  const met: number[] = []
  const work = through(Array(10 * stride).keys(), (it) => met.push(it))
  expect(await inSteps(work, () => met.length > stride)).toBeNull()
  expect(met.length).toBeLessThan(3 * stride)
  vi.restoreAllMocks()
})
