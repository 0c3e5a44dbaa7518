import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import type { Label } from "~model/label"
import { formatMoney } from "~model/money"
import type { Product } from "~model/product"
import type { Snippet } from "~model/snippet"
import type { Found, Hit } from "~search/hit"
import { database } from "~store/database"
import { spokenTitle } from "./spoken-title"

const weigh = (it: { uses: number; lastUsedAt: number | null }) =>
  it.uses + (it.lastUsedAt ? 1 - (Date.now() - it.lastUsedAt) / 4e12 : 0)

export const productLabel = (product: Product, locale: string): Label => ({
  what: "product",
  id: product.id,
  title: product.title,
  hint: product.price ? formatMoney(product.price, locale) : "",
  stock: product.availability,
  seenAt: product.seenAt,
  words: [
    product.sku,
    product.brand,
    ...product.tags,
    ...product.variants.map((it) => it.sku)
  ].join(" "),
  spoken: spokenTitle(product.title),
  variants: product.variants.map(({ id, name, price }) => ({
    id,
    name,
    hint: price ? formatMoney(price, locale) : ""
  })),
  shareTexts: product.shareTexts.map(({ id, kind, expiresAt }) => ({ id, kind, expiresAt })),
  weight: weigh(product),
  linked: product.url !== "",
  blocked: product.price === null && product.variants.every((it) => it.price === null)
})

export const snippetLabel = (snippet: Snippet): Label => ({
  what: "snippet",
  id: snippet.id,
  title: snippet.title,
  hint: snippet.shortcut,
  stock: "unknown",
  seenAt: null,
  words: [snippet.shortcut, snippet.folder, ...snippet.tags].join(" "),
  spoken: spokenTitle(snippet.title),
  variants: [],
  shareTexts: [],
  weight: weigh(snippet),
  linked: false,
  blocked: false
})

/** Every product and reply, most used first; filtered where they are shown. */
export const productAndReplyLabels = async (locale: string): Promise<Label[]> => {
  const [products, snippets] = await Promise.all([
    database.products.filter((it) => it.deletedAt === null).toArray(),
    database.snippets.filter((it) => it.deletedAt === null).toArray()
  ])
  return [
    ...products.map((it) => productLabel(it, locale)),
    ...snippets.map(snippetLabel)
  ].toSorted((a, b) => b.weight - a.weight)
}

export const contactLabel = (contact: Pick<Contact, "id" | "name" | "tags">): Label => ({
  what: "contact",
  id: contact.id,
  title: contact.name,
  hint: contact.tags.join(", "),
  stock: "unknown",
  seenAt: null,
  words: "",
  spoken: spokenTitle(contact.name),
  variants: [],
  shareTexts: [],
  weight: 0,
  linked: false,
  blocked: false
})

/** Customers whose name, phone, e-mail or tag contains every word; the latest first. */
export const findContacts = async (query: string, most = 20): Promise<Label[]> => {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const fits = (it: Contact) => {
    const text = fold([it.name, it.phone, it.email, ...it.tags].join(" "))
    const digits = it.phone.replace(/\D/g, "")
    return words.every(
      (word) => text.includes(word) || (/^\d{3,}$/.test(word) && digits.includes(word))
    )
  }
  // One read of the whole table: Dexie's own filter walks it row by row, three times as long.
  return (await database.contacts.toArray())
    .filter((it) => it.deletedAt === null && fits(it))
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, most)
    .map(contactLabel)
}

const hitOf = ({ what, id }: Label): Hit => ({
  kind: what,
  id,
  owner: what === "contact" ? id : "",
  place: "title",
  score: 0
})

/**
 * Searches the rows themselves, by what they are called, where nobody keeps an index: customers,
 * products and replies with every word in any order.
 */
export const searchPlainly = async (text: string, limit: number): Promise<Found> => {
  const words = fold(text).split(/\s+/).filter(Boolean)
  const [contacts, labels] = await Promise.all([
    findContacts(text, limit),
    productAndReplyLabels("en")
  ])
  const fits = ({ title, words: more }: Label) => {
    const all = fold(`${title} ${more}`)
    return words.every((it) => all.includes(it))
  }
  const hits = [...contacts, ...labels.filter(fits)].map(hitOf)
  return { hits: hits.slice(0, limit), more: hits.length > limit, read: 1 }
}
