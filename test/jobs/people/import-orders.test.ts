import { freshDatabase } from "../../support/fresh-database"

import { beforeEach, expect, it } from "vitest"
import { importOrders, previewOrders } from "~jobs/people/import-orders"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { aContact, anApple } from "../../support/builders"
import { shopifyOrders } from "../../support/people-files"
import { ordersIn, taking } from "../../support/read-people"

beforeEach(freshDatabase)

const shop = "shopify-admin#tea"
const bring = async (text: string) => importOrders(await ordersIn(text), shop, taking)

it("orders come to their buyers, who are made where they are not known", async () => {
  await database.contacts.put(aContact({ id: "ann", name: "Ann", email: "ANN@example.com" }))
  await database.products.put(anApple({ id: "pot", sku: "POT-1" }))
  const steps = await previewOrders(await ordersIn(shopifyOrders), shop, taking)
  expect(steps).toMatchObject([
    { what: "new", buyer: "Ann", newBuyer: false },
    { what: "new", buyer: "Cy Young", newBuyer: true },
    { what: "new", buyer: "Cy Young", newBuyer: false }
  ])
  expect((await bring(shopifyOrders)).ok).toBe(true)
  const orders = await database.orders.where("contactId").equals("ann").toArray()
  expect(orders).toMatchObject([
    {
      number: "#1001",
      site: shop,
      state: "shipped",
      lines: [{ productId: null }, { productId: "pot" }]
    }
  ])
  expect((await database.contacts.get("ann"))?.address).toBe("1 Elm St, Springfield, IL 62701, US")
  expect(await database.contacts.count()).toBe(2)
  const last = await lastUndoable()
  expect(last?.act).toEqual({ kind: "orders-imported", name: "3" })
  await undo(last?.id ?? "")
  expect([await database.orders.count(), await database.contacts.count()]).toEqual([0, 1])
})

it("read again they are as they are, and go on with the file but never back", async () => {
  await bring(shopifyOrders)
  expect(await bring(shopifyOrders)).toEqual({ ok: false, why: "nothing-new" })
  await database.orders.where("[site+number]").equals([shop, "#1002"]).modify({ state: "done" })
  const paid = shopifyOrders.replace("pending,,unfulfilled", "paid,,unfulfilled")
  await bring(paid)
  const order = await database.orders.where("[site+number]").equals([shop, "#1002"]).first()
  expect(order).toMatchObject({ state: "done", stateSeen: "to-ship" })
})

it("one in the bin stays there, and a number that stands twice is one order", async () => {
  await bring(shopifyOrders)
  await database.orders.where("[site+number]").equals([shop, "#1003"]).modify({ deletedAt: 5 })
  const again = `${shopifyOrders}\n${shopifyOrders.split("\n")[1]}`
  const steps = await previewOrders(await ordersIn(again), shop, taking)
  expect(steps?.map((it) => it.what)).toEqual(["unchanged", "unchanged", "refused", "repeated"])
})

it("an amount or a day that may be two is refused with its row", async () => {
  const [head = "", , , last = ""] = shopifyOrders.split("\n")
  const rows = [
    last.replace("25.00,25.00", "25.00,1.234"),
    last.replace("#1002", "#9").replace("2026-09-10 09:00:00 -0400", "03/04/2026")
  ]
  const reads = await ordersIn([head, ...rows].join("\n"))
  expect(reads).toMatchObject([
    { ok: false, row: 2, why: "bad-total" },
    { ok: false, row: 3, why: "bad-date" }
  ])
})
