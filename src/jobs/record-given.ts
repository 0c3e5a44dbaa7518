import type { Act } from "~model/change"
import type { Item } from "~model/item"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { writeFailure } from "~store/outdated"
import { survivorOf } from "~store/survivor"
import { patch, type Write } from "~store/write"
import type { Ready } from "./compose-text"
import { ownerOf } from "./ensure-contact"
import { keepLink } from "./make-share-link"

/** Something that was given to a customer. */
export type Given = Pick<
  Ready,
  "item" | "name" | "price" | "variant" | "contact" | "newcomer" | "links"
>

/**
 * Keeps what was given to whom: for the timeline, for the counts of its product or reply, and so that
 * the most used comes first.
 */
export const record = async (given: Given): Promise<void> => {
  const { item, name, price, variant } = given
  const act: Act = { kind: "inserted", name, what: item.what, id: item.id, price, variant }
  await commit(async (db) => {
    const { contactId, newcomer, links } = await settle(db, given)
    const writes: Write[] = [...newcomer]
    const used = { lastUsedAt: Date.now() }
    if (isGoods(item)) {
      const product = await db.products.get(item.id)
      if (product) writes.push(patch("products", item.id, { uses: product.uses + 1, ...used }))
    } else if (item.what === "snippet") {
      const snippet = await db.snippets.get(item.id)
      if (snippet) writes.push(patch("snippets", item.id, { uses: snippet.uses + 1, ...used }))
      if (snippet?.promotion && contactId)
        writes.push(patch("contacts", contactId, { promotedAt: Date.now() }))
    }
    for (const link of links) writes.push(...(await keepLink(db, link)))
    const counted = isGoods(item) || item.what === "snippet"
    return { act, contactId, writes, ...(counted && { about: [item.id] }) }
  })
}

/**
 * The same, of a text that stands in the page by now. Where nothing may be written to the records, it
 * stands there all the same: told as a failure, it would be inserted once more.
 */
export const recordInserted = async (given: Given): Promise<void> => {
  try {
    await record(given)
  } catch (error) {
    if (!writeFailure(error)) throw error
  }
}

const isGoods = ({ what }: Item): boolean =>
  what === "product" || what === "link" || what === "share-text"

/**
 * Someone new may have got a card by a note while the text was on its way: that one is theirs. Who
 * was known may have been merged.
 */
const settle = async (db: Database, { contact, newcomer, links }: Given) => {
  for (const write of newcomer) {
    if (write.table !== "identities" || !("put" in write)) continue
    const owner = await ownerOf(db, write.put.key)
    if (owner)
      return {
        contactId: owner.id,
        newcomer: [],
        links: links.map((it) => ({ ...it, contactId: owner.id }))
      }
  }
  const today = contact && (await survivorOf(contact.id, db))
  return { contactId: today?.id ?? contact?.id ?? "", newcomer, links }
}
