import type { CapturedProduct } from "~model/captured-product"
import { type Contact, unsaid } from "~model/contact"
import type { CustomField } from "~model/custom-field"
import type { Identity } from "~model/identity"
import type { Money } from "~model/money"
import type { Note } from "~model/note"
import { type Order, unshipped } from "~model/order"
import { blankProduct, type Product } from "~model/product"
import { newRecord } from "~model/row"
import { newCode } from "~model/share-code"
import type { Sighting } from "~model/sighting"
import type { Want } from "~model/want"

export const aContact = (fields: Partial<Contact> = {}): Contact => ({
  ...newRecord(1_000),
  name: "张三",
  group: false,
  tags: [],
  stage: "new",
  language: "",
  phone: "",
  email: "",
  address: "",
  ...unsaid,
  code: newCode(),
  ...fields
})

export const anIdentity = (fields: Partial<Identity> = {}): Identity => ({
  site: "telegram-a",
  account: "77",
  kind: "id",
  value: "4242",
  quality: "stable",
  ...fields
})

export const aSighting = (
  fields: Partial<Sighting> = {},
  identity: Partial<Identity> | null = {}
): Sighting => ({
  site: "telegram-a",
  siteName: "Telegram",
  account: "77",
  surface: "chat",
  identity: identity && anIdentity(identity),
  name: "张三",
  ambiguous: false,
  fields: {},
  rule: { source: "url", rank: 0 },
  ...fields
})

export const yuan = (amount: number): Money => ({ minor: amount * 100, currency: "CNY" })

export const aNote = (fields: Partial<Note> = {}): Note => ({
  ...newRecord(1_000),
  contactId: "nobody",
  text: "likes the blue one",
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: "",
  ...fields
})

export const anOrder = (fields: Partial<Order> = {}): Order => ({
  ...newRecord(1_000),
  contactId: "nobody",
  number: "R-1",
  lines: [{ title: "Apples 5 kg", quantity: 2, unit: "", productId: null }],
  total: yuan(136),
  state: "to-pay",
  site: "",
  ...unshipped,
  ...fields
})

export const aWant = (fields: Partial<Want> = {}): Want => ({
  ...newRecord(1_000),
  contactId: "nobody",
  productId: "nothing",
  variantId: null,
  text: "",
  metAt: null,
  ...fields
})

/** A field of the seller's own, of text. */
export const aCustomField = (fields: Partial<CustomField> = {}): CustomField => ({
  id: "f1",
  createdAt: 1,
  deletedAt: null,
  name: "Skin",
  type: "text",
  choices: [],
  position: 0,
  ...fields
})

export const aCapture = (fields: Partial<CapturedProduct> = {}): CapturedProduct => ({
  title: { value: "Apples 5 kg", source: "json-ld", confidence: "high" },
  price: { value: yuan(68), source: "json-ld", confidence: "high" },
  url: { value: "https://shop.example/apples", source: "json-ld", confidence: "high" },
  notes: [],
  ...fields
})

export const anApple = (fields: Partial<Product> = {}): Product => ({
  ...newRecord(1_000),
  title: "Apples 5 kg",
  ...blankProduct,
  url: "https://shop.example/apples",
  sku: "AP5",
  price: yuan(68),
  availability: "in-stock",
  ...fields
})
