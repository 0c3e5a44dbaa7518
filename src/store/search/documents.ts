import type { Contact } from "~model/contact"
import type { FieldValue } from "~model/custom-field"
import type { KnownIdentity } from "~model/identity"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import type { Product } from "~model/product"
import type { ShareLink } from "~model/share-link"
import type { Snippet } from "~model/snippet"
import type { SearchDocument } from "~search/document"

// What is stored was made by these rules: with any change here `VERSION` in search/index/packed-index
// becomes another one, and every index is built anew.

/** What is known of a customer beside their own row. */
export interface ContactContext {
  identities: readonly KnownIdentity[]
  /** Other names of a stage, by its id: as the seller and the screens call it. */
  stageNames: ReadonlyMap<string, readonly string[]>
  /** Ids of the seller's own fields that are in the bin: their values are shown nowhere. */
  binnedFields: ReadonlySet<string>
  /** When their newest note, order or link was made, and how many there are. */
  dealings: { at: number; count: number }
}

/** Lines that say something, each once. */
const lines = (...said: readonly (string | undefined)[]): string =>
  [...new Set(said.map((it) => it?.trim()).filter(Boolean))].join("\n")

const facet = (name: string, values: readonly string[]): string[] =>
  [...new Set(values)].filter(Boolean).map((it) => `${name}:${it}`)

/** The host of an address, as an operator names it; none where it is no address. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "")

/** A number as it is dialled: one written with spaces or dashes is found by its digits, too. */
const digitsOf = (phone: string): string => phone.replaceAll(/\D/gu, "")

/** "AB-12 3" is typed as "ab123" as often: a code with the signs in it left out. */
const codeOf = (code: string): string =>
  /\d/u.test(code) ? code.replaceAll(/[^\p{L}\p{N}]/gu, "") : ""

const withCodes = (codes: readonly string[]): string[] => [...codes, ...codes.map(codeOf)]

const wordsOf = (value: FieldValue): string => {
  if (Array.isArray(value)) return value.join(" ")
  // An amount of money is looked for by no part of its number.
  return typeof value === "object" ? "" : String(value)
}

/** Names a person is called by; the rest of what sites give them are numbers. */
const handles = ["phone", "username", "email", "name"]
/** What a site alone knows: found when it is pasted whole. WhatsApp's alias looks like a phone number. */
const opaque = ["id", "thread"]

const valuesOf = (identities: readonly KnownIdentity[], kinds: readonly string[]) =>
  identities.filter((it) => kinds.includes(it.kind)).map((it) => it.value)

export const contactDocument = (
  contact: Contact,
  { identities, stageNames, binnedFields, dealings }: ContactContext
): SearchDocument => {
  const { id, name, phone, stage } = contact
  const names = [name, ...identities.map((it) => it.name), ...valuesOf(identities, ["name"])]
  const phones = [phone, ...valuesOf(identities, ["phone"])]
  const fields = Object.entries(contact.fields).filter(([field]) => !binnedFields.has(field))
  return {
    kind: "contact",
    id,
    owner: id,
    title: lines(
      ...names,
      ...phones,
      ...phones.map(digitsOf),
      contact.email,
      ...valuesOf(identities, handles)
    ),
    body: lines(
      contact.recipient,
      contact.address,
      contact.size,
      contact.birthday,
      contact.source,
      ...fields.map(([, value]) => wordsOf(value)),
      ...valuesOf(identities, opaque)
    ),
    spoken: lines(...names, contact.recipient),
    facets: [
      ...facet("tag", contact.tags),
      ...facet("stage", [stage, ...(stageNames.get(stage) ?? [])]),
      ...facet(
        "site",
        identities.map((it) => it.site)
      )
    ],
    at: Math.max(contact.createdAt, contact.promotedAt ?? 0, dealings.at),
    uses: dealings.count
  }
}

export const noteDocument = (note: Note): SearchDocument => ({
  kind: "note",
  id: note.id,
  owner: note.contactId,
  title: "",
  body: lines(note.text, note.quote, note.rival),
  spoken: "",
  facets: facet("site", [note.site]),
  at: Math.max(note.createdAt, note.editedAt ?? 0),
  uses: 0
})

export const orderDocument = (order: Order): SearchDocument => ({
  kind: "order",
  id: order.id,
  owner: order.contactId,
  title: lines(...withCodes([order.number, order.tracking])),
  body: lines(
    ...order.lines.map((it) => it.title),
    order.carrier,
    order.address,
    order.note,
    order.origin,
    order.campaign
  ),
  spoken: "",
  facets: facet("site", [order.site]),
  at: order.createdAt,
  uses: 0
})

export const productDocument = (product: Product): SearchDocument => ({
  kind: "product",
  id: product.id,
  owner: "",
  title: lines(
    product.title,
    ...withCodes([product.sku]),
    product.brand,
    product.gtin,
    ...product.variants.flatMap((it) => [it.name, ...withCodes([it.sku])])
  ),
  body: "",
  spoken: lines(product.title, product.brand),
  facets: [...facet("tag", product.tags), ...facet("site", [hostOf(product.url)])],
  at: Math.max(product.createdAt, product.lastUsedAt ?? 0),
  uses: product.uses
})

export const snippetDocument = (snippet: Snippet): SearchDocument => ({
  kind: "snippet",
  id: snippet.id,
  owner: "",
  title: lines(snippet.title, snippet.shortcut),
  body: lines(
    snippet.folder,
    ...snippet.bodies.flatMap(({ parts }) =>
      parts.map((it) => (it.kind === "text" ? it.text : undefined))
    )
  ),
  spoken: lines(snippet.title),
  facets: facet("tag", snippet.tags),
  at: Math.max(snippet.createdAt, snippet.lastUsedAt ?? 0),
  uses: snippet.uses
})

export const linkDocument = (link: ShareLink): SearchDocument => ({
  kind: "link",
  id: link.id,
  owner: link.contactId ?? "",
  title: lines(link.title, link.campaign, link.coupon),
  body: lines(link.target, link.short, link.channel),
  spoken: lines(link.title),
  facets: facet("site", [link.channel, hostOf(link.target)]),
  at: link.createdAt,
  uses: 0
})
