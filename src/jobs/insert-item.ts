import { askPage } from "~bridge/ask-page"
import type { Expect, InsertResult } from "~bridge/protocol"
import type { Act } from "~model/change"
import type { Contact } from "~model/contact"
import type { Item } from "~model/item"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { patch, type Write } from "~store/write"
import { type Composed, composeText, type NotComposed } from "./compose-text"
import { ownerOf, type Target } from "./ensure-contact"
import { keepLink } from "./make-share-link"

type Ready = Extract<Composed, { ok: true }>

/**
 * `text` is what a "Copy" may offer where nothing was written.
 * - `nobody-named`: the text is one customer's, and the page does not say who is on it. `customer` is
 *   their name.
 */
export type Inserted =
  | { done: true; text: string }
  | { done: false; result: { result: "nobody-named"; customer: string }; text: string }
  | { done: false; result: Exclude<InsertResult, { result: "inserted" }>; text: string }
  | { done: false; result: NotComposed; text: "" }

/**
 * Renders a product, reply or order and writes it into the page of a tab, if the person there is
 * still the one expected. On a page that names nobody, nothing of a customer's is written. Nothing
 * is ever sent. What was inserted stands on the timeline.
 * @param tabId null where there is no page: the text is returned to be copied.
 */
export const insertItem = async (
  item: Item,
  target: Target | null,
  expect: Expect,
  tabId: number | null
): Promise<Inserted> => {
  const composed = await composeText(item, target)
  if (!composed.ok) return { done: false, result: composed, text: "" }
  const { text } = composed
  if (tabId === null) return { done: false, result: { result: "no-page" }, text }
  // One address may show every chat in turn: a choice by hand says nothing of the chat in sight.
  const customer = expect.key === null ? await ownerOfText(composed) : null
  if (customer)
    return { done: false, result: { result: "nobody-named", customer: customer.name }, text }
  const answer = await askPage(tabId, "insert", { text, expect })
  const result = answer ?? { result: "no-page" as const }
  if (result.result !== "inserted") return { done: false, result, text }
  await record(composed)
  return { done: true, text }
}

/** The customer a text is for: chosen, or the one whose order it tells of. */
const ownerOfText = async ({ item, contact }: Ready): Promise<Contact | null> => {
  if (contact || (item.what !== "order" && item.what !== "whereabouts")) return contact
  const order = await database.orders.get(item.id)
  return (order && (await database.contacts.get(order.contactId))) ?? null
}

/** Keeps what was given to whom: for the timeline, and so that the most used comes first. */
export const record = async (composed: Ready): Promise<void> => {
  const { item, name, price, variant } = composed
  const act: Act = { kind: "inserted", name, what: item.what, id: item.id, price, variant }
  await commit(async (db) => {
    const { contactId, newcomer, link } = await settle(db, composed)
    const writes: Write[] = [...newcomer]
    const used = { lastUsedAt: Date.now() }
    if (item.what === "product" || item.what === "link") {
      const product = await db.products.get(item.id)
      if (product) writes.push(patch("products", item.id, { uses: product.uses + 1, ...used }))
    } else if (item.what === "snippet") {
      const snippet = await db.snippets.get(item.id)
      if (snippet) writes.push(patch("snippets", item.id, { uses: snippet.uses + 1, ...used }))
      if (snippet?.promotion && contactId)
        writes.push(patch("contacts", contactId, { promotedAt: Date.now() }))
    }
    if (link) writes.push(...(await keepLink(db, link)))
    return { act, contactId, writes }
  })
}

/**
 * Someone new may have got a card by a note while the text was on its way: that one is theirs. Who
 * was known may have been merged.
 */
const settle = async (db: Database, { contact, newcomer, link }: Ready) => {
  for (const write of newcomer) {
    if (write.table !== "identities" || !("put" in write)) continue
    const owner = await ownerOf(db, write.put.key)
    if (owner)
      return { contactId: owner.id, newcomer: [], link: link && { ...link, contactId: owner.id } }
  }
  const today = contact && (await survivorOf(contact.id, db))
  return { contactId: today?.id ?? contact?.id ?? "", newcomer, link }
}
