import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"

import { broughtBy, broughtLines, campaignOf, introducerOf } from "~jobs/brought"
import { readCredits } from "~jobs/read-credits"
import type { Credit } from "~model/credit"
import { database } from "~store/database"

import { aContact, anOrder, yuan } from "../support/builders"
import { aCampaign, aCredit, aLink } from "../support/credit-builders"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const certain: Pick<Credit, "certainty" | "reasons"> = { certainty: "certain", reasons: ["code"] }

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.bulkAdd([
    aContact({ id: "anna", name: "Anna" }),
    aContact({ id: "old", name: "Anna too", mergedInto: "anna", deletedAt: 5 }),
    aContact({ id: "bin", name: "Bin", deletedAt: 5 })
  ])
  await database.campaigns.add(aCampaign({ id: "autumn", name: "Autumn" }))
  await database.shareLinks.add(aLink({ id: "link", title: "Apples", deletedAt: 5 }))
})

test("whom a credit names is who they are now; who lies in the bin has no name", async () => {
  await database.credits.bulkAdd([
    aCredit({ number: "1", introducerId: "old", linkId: "link", ...certain }),
    aCredit({ number: "2", introducerId: "bin", ...certain }),
    aCredit({ number: "3", deletedAt: 5 })
  ])
  const views = await readCredits()
  expect(views.map((it) => [it.credit.number, it.introducerId, it.introducer, it.link])).toEqual([
    ["1", "anna", "Anna", null],
    ["2", "bin", null, null]
  ])
})

test("a kept order tells its total and whether anything came of it", async () => {
  const orders = [
    anOrder({ id: "o1", total: yuan(20) }),
    anOrder({ id: "o2", state: "cancelled" }),
    anOrder({ id: "o3", deletedAt: 5 })
  ]
  await database.orders.bulkAdd(orders)
  await database.credits.bulkAdd(
    orders.map(({ id }, at) => aCredit({ number: String(at), orderId: id, ...certain }))
  )
  const views = await readCredits()
  expect(views.map((it) => it.void)).toEqual([false, true, true])
  expect(broughtBy(views)).toEqual({ count: 1, totals: [yuan(20)] })
})

test("what each brought: certain and likely apart, currencies apart, the most first", async () => {
  const autumn = { campaignId: "autumn" }
  await database.credits.bulkAdd([
    aCredit({ number: "1", ...autumn, ...certain, introducerId: "anna" }),
    aCredit({ number: "2", ...autumn, certainty: "likely", reasons: ["coupon"] }),
    aCredit({ number: "3", ...certain, introducerId: "old", total: { minor: 5, currency: "EUR" } }),
    aCredit({ number: "4" })
  ])
  const views = await readCredits()
  expect(broughtLines(views, campaignOf)).toEqual([
    {
      id: "autumn",
      name: "Autumn",
      certain: { count: 1, totals: [yuan(136)] },
      likely: { count: 1, totals: [yuan(136)] }
    }
  ])
  expect(broughtLines(views, introducerOf)).toMatchObject([
    {
      id: "anna",
      certain: { count: 2, totals: [yuan(136), { minor: 5, currency: "EUR" }] },
      likely: { count: 0 }
    }
  ])
})
