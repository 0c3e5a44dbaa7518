import { askPage } from "~bridge/ask-page"
import type { Expect } from "~bridge/protocol"
import type { Contact } from "~model/contact"
import type { NextPart } from "~model/ready-part"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import type { Ready } from "./compose-text"
import { inTurn } from "./in-turn"
import type { Inserted } from "./insert-item"
import type { LinkDraft } from "./make-share-link"
import {
  forgetParts,
  keepParts,
  nextPartOf,
  type PartsLeft,
  partsLeft,
  personOf
} from "./parts-left"
import { coded, productLink } from "./product-link"
import { recordInserted } from "./record-given"

/** A reply is under way from part `at`; what was left of another is forgotten. */
export const startParts = async (
  { item, name, contact, parts, links }: Ready,
  tabId: number | null,
  expect: Expect,
  at: number
): Promise<NextPart | null> => {
  const person = personOf(expect)
  const contactId = contact?.id ?? ""
  const linked = at === 0 ? links.flatMap((it) => it.productId ?? []) : []
  return goOn(tabId, { item, name, person, contactId, parts, at, linked, since: Date.now() })
}

const goOn = async (tabId: number | null, left: PartsLeft): Promise<NextPart | null> => {
  const next = nextPartOf(left)
  await (next ? keepParts(tabId, left) : forgetParts(tabId))
  return next
}

/** A part that is given: its text; null for a picture. */
export type Part =
  | { ok: true; left: PartsLeft; text: string | null }
  /** Forgotten meanwhile, or given already. */
  | { ok: false }

/** The part that was shown as the next, if it still is. */
export const partAt = async (
  tabId: number | null,
  expect: Expect,
  index: number
): Promise<Part> => {
  const left = await partsLeft(tabId, expect)
  const part = left?.parts[left.at]
  if (!left || !part || left.at !== index) return { ok: false }
  return { ok: true, left, text: part.kind === "picture" ? null : part.text }
}

/**
 * Writes the next part into the page, if the person there is still the one it is for. Pressed twice
 * it is one: the second finds that its part was given.
 * @param index The part that was shown, from 0.
 */
export const insertPart = (tabId: number, expect: Expect, index: number): Promise<Inserted> =>
  inTurn(`parts ${tabId}`, async () => {
    const part = await partAt(tabId, expect, index)
    if (!part.ok || part.text === null)
      return { done: false, result: { ok: false, why: "gone" }, text: "" }
    const { left, text } = part
    const owner = expect.key === null && left.contactId ? await survivorOf(left.contactId) : null
    if (owner)
      return { done: false, result: { result: "nobody-named", customer: owner.name }, text }
    const result = (await askPage(tabId, "insert", { text, expect })) ?? { result: "no-page" }
    if (result.result !== "inserted") return { done: false, result, text }
    return { done: true, text, next: await given(tabId, left) }
  })

/** The next part is on the clipboard: it counts as given. */
export const partCopied = (
  tabId: number | null,
  expect: Expect,
  index: number
): Promise<NextPart | null> =>
  inTurn(`parts ${tabId}`, async () => {
    const part = await partAt(tabId, expect, index)
    return part.ok ? given(tabId, part.left) : null
  })

/** Remembers that the part in turn was given, and goes on to the one behind it. */
const given = async (tabId: number | null, left: PartsLeft): Promise<NextPart | null> => {
  const next = await goOn(tabId, { ...left, at: left.at + 1, linked: [], since: Date.now() })
  const part = left.parts[left.at]
  const contact = (left.contactId && (await survivorOf(left.contactId))) || null
  const of = { price: null, variant: "", contact, newcomer: [] }
  // One that begins with a picture: from now on it was given.
  if (left.at === 0) {
    const links = await linksOf(left.linked, contact)
    await recordInserted({ ...of, item: left.item, name: left.name, links })
  }
  if (part?.kind !== "link") return next
  for (const link of await linksOf([part.productId], contact)) {
    const item = { what: "link", id: part.productId, variantId: null } as const
    await recordInserted({ ...of, item, name: link.title, links: [link] })
  }
  return next
}

const linksOf = async (productIds: string[], contact: Contact | null): Promise<LinkDraft[]> => {
  const products = await database.products.bulkGet(productIds)
  return products.flatMap((it) => (it ? coded(productLink(it, contact)) : []))
}
