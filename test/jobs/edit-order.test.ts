import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"

import { editOrder, takeAddress } from "~jobs/edit-order"
import { moveOrder, moveOrderBack } from "~jobs/take-order"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anOrder, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const contact = aContact({ phone: "138", address: "1 Example Street" })
const order = anOrder({ id: "o", contactId: contact.id, stateSeen: "to-pay", stateSaid: "Pending" })
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(contact)
  await database.orders.add(order)
})
const kept = () => database.orders.get("o")

test("what the seller writes is kept, what the back office said stays, and one undo takes it back", async () => {
  const fields = {
    lines: [{ title: "Pears", quantity: 3, unit: "kg", productId: null }],
    total: yuan(99),
    carrier: "DHL",
    tracking: "1",
    note: "ribbon"
  }
  const done = await editOrder("o", fields)
  expect(await kept()).toEqual({ ...order, ...fields })
  if (done.ok && done.change) await undo(done.change.id)
  expect(await kept()).toEqual(order)
})

test("a line without goods, a text too long and an order in the bin are refused; nothing is cut", async () => {
  const line = { title: " ", quantity: 1, unit: "", productId: null }
  expect(await editOrder("o", { lines: [line] })).toEqual({ ok: false, why: "empty" })
  expect(await editOrder("o", { note: "x".repeat(1001) })).toEqual({ ok: false, why: "too-long" })
  expect(await editOrder("o", { lines: [{ ...line, title: "a", quantity: 0 }] })).toMatchObject({
    ok: false
  })
  expect(await kept()).toEqual(order)
  await database.orders.update("o", { deletedAt: 1 })
  expect(await editOrder("o", { note: "x" })).toEqual({ ok: false, why: "gone" })
})

test("the customer's address goes onto it by a click; without one it says so", async () => {
  await takeAddress("o")
  expect((await kept())?.address).toBe("张三, 138, 1 Example Street")
  await database.contacts.update(contact.id, { address: "" })
  expect(await takeAddress("o")).toEqual({ ok: false, why: "empty" })
})

test("a step on and a step back; the first stays, and what was cancelled begins again", async () => {
  await moveOrder("o")
  expect((await kept())?.state).toBe("paid")
  await moveOrderBack("o")
  expect((await kept())?.state).toBe("to-pay")
  expect(await moveOrderBack("o")).toEqual({ ok: true, change: null })
  await moveOrder("o", "cancelled")
  await moveOrderBack("o")
  expect((await kept())?.state).toBe("to-pay")
})
