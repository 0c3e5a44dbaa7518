import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { linksBrought } from "~jobs/links-brought"
import { channelUse } from "~jobs/channel-use"
import type { Credit } from "~model/credit"
import { database } from "~store/database"
import { anOrder, yuan } from "../support/builders"
import { aCredit, aLink } from "../support/credit-builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

let number = 1000
const credit = (fields: Partial<Credit>): Credit =>
  aCredit({
    number: String(number++),
    total: yuan(10),
    linkId: "a",
    certainty: "certain",
    ...fields
  })

test("orders are counted and summed per link, one sum per currency, likely ones told", async () => {
  await database.credits.bulkAdd([
    credit({}),
    credit({ certainty: "likely", total: { minor: 500, currency: "USD" } }),
    credit({ total: yuan(5) }),
    credit({ linkId: "b", total: null }),
    credit({ linkId: null })
  ])
  expect(Object.fromEntries(await linksBrought())).toEqual({
    a: { orders: 3, likely: 1, sums: [yuan(15), { minor: 500, currency: "USD" }] },
    b: { orders: 1, likely: 0, sums: [] }
  })
})

test("what was refused, binned or cancelled brought nothing; a kept order's own total counts", async () => {
  const paid = anOrder({ total: yuan(7), state: "done" })
  const cancelled = anOrder({ state: "cancelled" })
  const gone = anOrder({ deletedAt: 5 })
  await database.orders.bulkAdd([paid, cancelled, gone])
  await database.credits.bulkAdd([
    credit({ certainty: "none" }),
    credit({ deletedAt: 5 }),
    credit({ orderId: cancelled.id }),
    credit({ orderId: gone.id }),
    credit({ orderId: paid.id })
  ])
  expect(Object.fromEntries(await linksBrought())).toEqual({
    a: { orders: 1, likely: 0, sums: [yuan(7)] }
  })
})

test("how often each place was used: links in the bin do not count", async () => {
  await database.shareLinks.bulkAdd([
    aLink({ channel: "line" }),
    aLink({ channel: "line" }),
    aLink({ channel: "x", deletedAt: 5 })
  ])
  expect(Object.fromEntries(await channelUse())).toEqual({ line: 2 })
})
