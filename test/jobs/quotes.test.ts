import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { readQuotes } from "~jobs/quotes"
import type { Money } from "~model/money"
import { commit } from "~store/commit"
import { database } from "~store/database"

import { aContact, anApple, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const contact = aContact()
const apple = anApple({
  id: "apple",
  price: yuan(229),
  cost: yuan(90),
  variants: [{ id: "v1", name: "Box", sku: "", price: yuan(300), available: true }]
})
beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(contact)
  await database.products.add(apple)
})

const told = (price: Money | null, variant = "", what: "product" | "link" = "product") =>
  commit(() => ({
    act: { kind: "inserted", name: apple.title, what, id: apple.id, price, variant },
    contactId: contact.id,
    writes: []
  }))
const quotes = () => readQuotes(contact.id)

describe("what a customer was told", () => {
  test("the last price of each product and variant, beside what it sells for now", async () => {
    await told(yuan(150))
    await told(yuan(199))
    await told(yuan(300), "Box")
    await told(null, "", "link")
    expect(await quotes()).toMatchObject([
      { variant: "Box", variantId: "v1", told: yuan(300), is: "same", now: yuan(300) },
      { variant: "", variantId: null, told: yuan(199), is: "changed", now: yuan(229) }
    ])
  })

  test("cost is never compared, nor is another currency", async () => {
    await told(yuan(199))
    await database.products.update(apple.id, { price: null })
    expect(await quotes()).toMatchObject([{ is: "no-price", now: null }])
    const dollars = { minor: 3000, currency: "USD" }
    await database.products.update(apple.id, { price: dollars })
    expect(await quotes()).toMatchObject([{ is: "currency", told: yuan(199), now: dollars }])
  })

  test("a product in the bin, or a variant that is gone, has no price now", async () => {
    await told(yuan(300), "Crate")
    expect(await quotes()).toMatchObject([{ is: "gone", now: null }])
    await told(yuan(199))
    await database.products.update(apple.id, { deletedAt: 1 })
    expect((await quotes()).map((it) => it.is)).toEqual(["gone", "gone"])
  })

  test("what one who was merged into them was told, counts", async () => {
    const other = aContact({ mergedInto: contact.id, deletedAt: 1 })
    await database.contacts.add(other)
    await commit(() => ({
      act: {
        kind: "inserted",
        name: apple.title,
        what: "product",
        id: apple.id,
        price: yuan(199),
        variant: ""
      },
      contactId: other.id,
      writes: []
    }))
    expect(await quotes()).toMatchObject([{ is: "changed" }])
  })
})
