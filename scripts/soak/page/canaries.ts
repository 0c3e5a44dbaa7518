import { identityKey } from "~model/identity-key"

import type { Fixture } from "../../../test/sites/fixtures"
import { aContact, anApple, aNote, anOrder } from "../../../test/support/builders"
import type { Seller } from "../../../test/support/seller"

/**
 * Words that stand nowhere but in the records: Yi syllables, which no page of a site has. The pages'
 * spies look for any single one of them (`hostile/harness`).
 */
const canary = (word: string): string =>
  Array.from(word, (letter) => String.fromCodePoint(0xa100 + (letter.codePointAt(0) ?? 0))).join("")

/** What the seller types to find the product. */
export const sought = canary("zq")
export const noteByHand = canary("byhand")
const product = anApple({
  id: "canary-product",
  title: `${canary("zqgoods")} 5 kg`,
  url: "",
  sku: canary("sku"),
  words: ""
} as never)

/** Tables that nothing a page does may change. */
export const guarded = [
  "contacts",
  "identities",
  "notes",
  "orders",
  "products",
  "snippets",
  "shareLinks",
  "followUps",
  "taughtSites",
  "settings",
  "drafts",
  "campaigns",
  "tombstones"
] as const

/** A customer with all that is known of them, for whoever is on screen; a product to be found. */
export const plantCanaries = async (seller: Seller, { site, page, expect }: Fixture) => {
  const id = `canary-${site}-${page}`
  const contact = aContact({
    id,
    name: canary("customer"),
    phone: canary("phone"),
    email: canary("mail"),
    address: canary("street"),
    tags: [canary("tag")]
  })
  const note = aNote({ id: `${id}-note`, contactId: id, text: canary("secretnote"), pinnedAt: 1 })
  const order = anOrder({ id: `${id}-order`, contactId: id, number: canary("number") })
  await seller.seed("contacts", [contact])
  await seller.seed("notes", [note])
  await seller.seed("orders", [order])
  await seller.seed("products", [product])
  const identity = expect.seen ? expect.sighting.identity : null
  if (identity)
    await seller.seed("identities", [
      {
        ...identity,
        key: identityKey(identity),
        contactId: id,
        name: expect.seen ? expect.sighting.name : "",
        confirmedAt: 1,
        createdAt: 1
      }
    ])
}

/** The guarded tables as they are, to be held against later. */
export const records = async (seller: Seller): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      guarded.map(async (table) => [table, JSON.stringify(await seller.rows(table))] as const)
    )
  )
