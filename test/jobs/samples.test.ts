import "../support/fresh-database"

import * as v from "valibot"
import { beforeEach, describe, expect, test, vi } from "vitest"

import { addNote } from "~jobs/annotate-contact"
import { addContact } from "~jobs/edit-contact"
import { addSamples, removeSamples } from "~jobs/samples"
import { readSettings } from "~jobs/settings"
import { takeOrder } from "~jobs/take-order"
import { Contact } from "~model/contact"
import { Note } from "~model/note"
import { Order } from "~model/order"
import { Product } from "~model/product"
import { Snippet, textOf } from "~model/snippet"
import { render } from "~templates/render"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { resetBrowser, state } from "../support/fake-browser"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})

const count = async () => {
  const { contacts, products, snippets, notes, orders } = database
  return Promise.all([contacts, products, snippets, notes, orders].map((it) => it.count()))
}

describe("sample data", () => {
  test.each(["en-US", "zh-CN"])("fits the tables, and its replies can be read (%s)", async (ui) => {
    state.uiLanguage = ui
    expect(await addSamples()).toMatchObject({ ok: true })
    expect(await count()).toEqual([6, 10, 5, 4, 3])
    for (const row of await database.contacts.toArray()) v.parse(Contact, row)
    for (const row of await database.products.toArray()) v.parse(Product, row)
    for (const row of await database.snippets.toArray()) v.parse(Snippet, row)
    for (const row of await database.notes.toArray()) v.parse(Note, row)
    for (const row of await database.orders.toArray()) v.parse(Order, row)
    const customer = { name: "Anna" }
    for (const { bodies } of await database.snippets.toArray())
      expect(render(textOf(bodies[0]), { customer }, { locale: "en" })).toMatchObject({ ok: true })
  })

  test("has the apples of the practice shop, and one product that has cost alone", async () => {
    await addSamples()
    const products = await database.products.toArray()
    expect(products.find((it) => it.title === "Apples 5 kg")).toMatchObject({
      price: { minor: 6800, currency: "CNY" },
      variants: [{ name: "Red" }, { name: "Green" }, { name: "Mixed" }]
    })
    expect(products.filter((it) => it.price === null && it.cost !== null)).toHaveLength(1)
  })

  test("is added once", async () => {
    await addSamples()
    expect(await addSamples()).toEqual({ ok: true, change: null })
    expect(await count()).toEqual([6, 10, 5, 4, 3])
  })

  test("leaves in one click with what was written on it, and nothing else does", async () => {
    await addContact("Mine", null)
    await addSamples()
    const sample = (await database.contacts.toArray()).find((it) => it.name === "张三")
    await addNote({ contactId: sample?.id ?? "" }, "mine on a sample")
    await takeOrder({ contactId: sample?.id ?? "" }, "tea x1 5", "CNY")
    const before = await count()
    const removed = await removeSamples()
    expect(await count()).toEqual([1, 0, 0, 0, 0])
    expect((await readSettings()).samples).toEqual([])
    expect(await removeSamples()).toEqual({ ok: true, change: null })

    if (removed.ok && removed.change) await undo(removed.change.id)
    expect(await count()).toEqual(before)
    expect((await readSettings()).samples).toHaveLength(28)
  })

  test("one undo takes it back", async () => {
    const added = await addSamples()
    if (added.ok && added.change) await undo(added.change.id)
    expect(await count()).toEqual([0, 0, 0, 0, 0])
    expect((await readSettings()).samples).toEqual([])
  })
})
