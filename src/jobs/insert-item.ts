import { askPage } from "~bridge/ask-page"
import type { Expect, InsertResult } from "~bridge/protocol"
import type { Contact } from "~model/contact"
import type { Item } from "~model/item"
import type { NextPart } from "~model/ready-part"
import { database } from "~store/database"
import { composeText, type NotComposed, type Ready, type Said } from "./compose-text"
import type { Target } from "./ensure-contact"
import { startParts } from "./give-parts"
import { recordInserted } from "./record-given"

/**
 * `text` is what a "Copy" may offer where nothing was written, and what was written else. `next` is
 * the part that stands next of a reply in several; of one that begins with a picture that is the
 * first, and nothing was written.
 * - `nobody-named`: the text is one customer's, and the page does not say who is on it. `customer` is
 *   their name.
 */
export type Inserted =
  | { done: true; text: string; next: NextPart | null }
  | { done: false; result: { result: "nobody-named"; customer: string }; text: string }
  | { done: false; result: Exclude<InsertResult, { result: "inserted" }>; text: string }
  | { done: false; result: NotComposed; text: "" }

/**
 * Renders a product, reply or order and writes its first part into the page of a tab, if the person
 * there is still the one expected. On a page that names nobody, nothing of a customer's is written.
 * Nothing is ever sent. What was inserted stands on the timeline.
 * @param tabId null where there is no page: the text is returned to be copied.
 */
export const insertItem = async (
  item: Item,
  target: Target | null,
  expect: Expect,
  tabId: number | null,
  said: Said = {}
): Promise<Inserted> => {
  const composed = await composeText(item, target, said)
  if (!composed.ok) return { done: false, result: composed, text: "" }
  const { text, parts } = composed
  if (tabId === null) return { done: false, result: { result: "no-page" }, text }
  // One address may show every chat in turn: a choice by hand says nothing of the chat in sight.
  const customer = expect.key === null ? await ownerOfText(composed) : null
  if (customer)
    return { done: false, result: { result: "nobody-named", customer: customer.name }, text }
  const [first] = parts
  if (!first || first.kind === "picture")
    return { done: true, text: "", next: await startParts(composed, tabId, expect, 0) }
  const answer = await askPage(tabId, "insert", { text: first.text, expect })
  const result = answer ?? { result: "no-page" as const }
  if (result.result !== "inserted") return { done: false, result, text }
  await recordInserted(composed)
  return { done: true, text: first.text, next: await startParts(composed, tabId, expect, 1) }
}

/** The customer a text is for: chosen, or the one whose order it tells of. */
const ownerOfText = async ({ item, contact }: Ready): Promise<Contact | null> => {
  if (contact || (item.what !== "order" && item.what !== "whereabouts")) return contact
  const order = await database.orders.get(item.id)
  return (order && (await database.contacts.get(order.contactId))) ?? null
}
