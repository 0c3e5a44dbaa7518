import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { saveProduct } from "~jobs/save-product"
import { binOrder, moveOrder, takeOrder } from "~jobs/take-order"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, aSighting, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const contact = aContact()
const target = { contactId: contact.id }
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(contact)
})

describe("an order from one line", () => {
  test("is linked to the product of that title", async () => {
    await saveProduct({ title: "Apples", price: yuan(68) })
    const taken = await takeOrder(target, "apples x2 136", "CNY")
    const [product] = await database.products.toArray()
    expect(taken).toMatchObject({
      ok: true,
      order: {
        number: "R-1",
        state: "to-pay",
        total: yuan(136),
        lines: [{ productId: product?.id }]
      }
    })
  })

  test("without a total the products' prices make one, where all are known", async () => {
    await saveProduct({ title: "Apples", price: yuan(68) })
    await saveProduct({ title: "Pears", price: { minor: 500, currency: "USD" } })
    const total = async (line: string) => {
      const taken = await takeOrder(target, line, "CNY")
      return taken.ok && taken.order.total
    }
    expect(await total("apples x2")).toEqual(yuan(136))
    expect(await total("apples x2, plums x1")).toBeNull()
    expect(await total("apples x2, pears x1")).toBeNull()
    expect(await total("apples x2 100")).toEqual(yuan(100))
  })

  test("makes a customer of someone new", async () => {
    expect(await takeOrder({ sighting: aSighting() }, "tea x1 5", "USD")).toMatchObject({
      ok: true
    })
    expect(await database.contacts.count()).toBe(2)
  })

  test("no two orders share a number, also after an undo", async () => {
    const first = await takeOrder(target, "a x1", "CNY")
    await takeOrder(target, "b x1", "CNY")
    if (first.ok && first.change) await undo(first.change.id)
    await takeOrder(target, "c x1", "CNY")
    const numbers = (await database.orders.toArray()).map((it) => it.number)
    expect(numbers.toSorted()).toEqual(["R-2", "R-3"])
  })

  test("no order line, nobody, somebody unsure: nothing is written", async () => {
    expect(await takeOrder(target, "apples", "CNY")).toEqual({ ok: false, why: "no-order-line" })
    const nobody = aSighting({}, null)
    expect(await takeOrder({ sighting: nobody }, "a x1", "CNY")).toEqual({
      ok: false,
      why: "nobody"
    })
    expect(await database.changes.count()).toBe(0)
  })

  test("moves step by step, stays at the last, goes back by undo", async () => {
    const taken = await takeOrder(target, "a x1", "CNY")
    const id = taken.ok ? taken.order.id : ""
    const state = async () => (await database.orders.get(id))?.state
    await moveOrder(id)
    expect(await state()).toBe("paid")
    const moved = await moveOrder(id, "done")
    expect(await state()).toBe("done")
    expect(await moveOrder(id)).toEqual({ ok: true, change: null })
    if (moved.ok && moved.change) await undo(moved.change.id)
    expect(await state()).toBe("paid")
    await binOrder(id)
    expect((await database.orders.get(id))?.deletedAt).not.toBeNull()
    expect(await moveOrder("never")).toEqual({ ok: false, why: "gone" })
  })
})
