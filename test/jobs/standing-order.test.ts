import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { standingOrder } from "~jobs/standing-order"
import { database } from "~store/database"
import { anOrder } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

test("the order somebody asks about is their newest that has not come to its end", async () => {
  expect(await standingOrder("anna")).toBeNull()
  const at = (createdAt: number, rest: Parameters<typeof anOrder>[0] = {}) =>
    anOrder({ contactId: "anna", number: `R-${createdAt}`, createdAt, ...rest })
  await database.orders.bulkAdd([
    at(1, { state: "paid" }),
    at(2, { state: "shipped" }),
    at(3, { state: "done" }),
    at(4, { state: "cancelled" }),
    at(5, { state: "to-pay", deletedAt: 6 }),
    at(9, { state: "to-pay", contactId: "another" })
  ])
  expect((await standingOrder("anna"))?.number).toBe("R-2")
  await database.orders.where("state").equals("shipped").modify({ state: "done" })
  expect((await standingOrder("anna"))?.number).toBe("R-1")
})
