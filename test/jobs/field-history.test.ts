import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"

import { editContact } from "~jobs/edit-contact"
import { fieldHistory, putBack } from "~jobs/field-history"
import { saveProduct } from "~jobs/save-product"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anApple, anOrder, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const ann = aContact({ name: "Ann", phone: "123" })
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(ann)
})

test("each field tells what it was, the latest first, and an earlier value is put back", async () => {
  await editContact(ann.id, { phone: "456" })
  await editContact(ann.id, { phone: "789", address: "1 High St" })
  const former = await fieldHistory("contacts", ann.id)
  expect(former).toMatchObject([
    { field: "phone", was: "456", became: "789", here: true, differs: true },
    { field: "address", was: "", became: "1 High St" },
    { field: "phone", was: "123", became: "456" }
  ])
  const [, , first] = former
  const done = first && (await putBack("contacts", ann.id, first))
  expect(done).toMatchObject({ ok: true })
  expect(await database.contacts.get(ann.id)).toMatchObject({ phone: "123", address: "1 High St" })
  if (done?.ok) await undo(done.change?.id ?? "")
  expect(await database.contacts.get(ann.id)).toMatchObject({ phone: "789" })
})

test("of a product as well: its price of before, and nothing of what its page says", async () => {
  const apple = anApple({ price: yuan(68) })
  await database.products.add(apple)
  await saveProduct({ title: apple.title, price: yuan(88) }, apple.id)
  const former = await fieldHistory("products", apple.id)
  expect(former.map((it) => it.field)).toEqual(["price"])
  const [price] = former
  if (price) await putBack("products", apple.id, price)
  expect(await database.products.get(apple.id)).toMatchObject({ price: yuan(68) })
})

test("what is no field of the seller's, or no good value, is not put back", async () => {
  const order = anOrder({ contactId: ann.id })
  await database.orders.add(order)
  await editContact(ann.id, { phone: "456" })
  const [{ id = "" } = {}] = await fieldHistory("contacts", ann.id)
  const refused = { ok: false, why: "gone" }
  expect(await putBack("contacts", ann.id, { id, field: "code" })).toEqual(refused)
  expect(await putBack("orders", order.id, { id, field: "state" })).toEqual(refused)
  // A name that the log does not tell is none.
  expect(await putBack("contacts", ann.id, { id, field: "name" })).toMatchObject({ ok: false })
  expect(await database.contacts.get(ann.id)).toMatchObject({ name: "Ann", phone: "456" })
})
