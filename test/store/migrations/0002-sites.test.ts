import "../../support/fresh-database"

import Dexie from "dexie"
import { expect, test } from "vitest"

import { Order } from "~model/order"
import { Database } from "~store/database"
import { first } from "~store/migrations/0001-first"
import * as v from "valibot"

import { anOrder } from "../../support/builders"

test("orders of the first version are kept whole, and get what they had none of", async () => {
  const name = `regulars-${crypto.randomUUID()}`
  const { url, carrier, tracking, address, origin, ...old } = anOrder({ number: "R-7", site: "" })
  expect([url, carrier, tracking, address, origin].join("")).toBe("")
  const before = new Dexie(name)
  before.version(first.version).stores(first.stores)
  await before.table("orders").add(old)
  before.close()

  const db = new Database(name)
  const order = await db.orders.get(old.id)
  expect(v.is(Order, order)).toBe(true)
  expect(order).toMatchObject(old)
  expect(await db.orders.where("[site+number]").equals(["", "R-7"]).count()).toBe(1)
  db.close()
})
