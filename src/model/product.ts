import * as v from "valibot"
import { Money } from "./money"
import { mostPricesSeen, PriceSeen } from "./price-seen"
import { Id, recordEntries, text, Time } from "./row"
import { ShareText } from "./share-text"

export const Variant = v.object({
  id: Id,
  name: text(200),
  sku: text(100),
  /** The shop's own id of it, which links into the cart name; absent where unknown. */
  shopId: v.optional(text(100)),
  /** Selling price; null where it is the product's. */
  price: v.nullable(Money),
  /** What its page said the last time that it costs; absent where no page has said it. */
  pagePrice: v.exactOptional(Money),
  available: v.nullable(v.boolean())
})
export type Variant = v.InferOutput<typeof Variant>

export const Product = v.object({
  ...recordEntries,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Canonical http(s) address; "" for a product without a page. Recognises the same product. */
  url: text(2000),
  sku: text(100),
  /** The shop's own id of it, for links into the cart; "" where unknown. */
  shopId: text(100),
  brand: text(200),
  /** 8, 12, 13 or 14 digits; "" where unknown. */
  gtin: text(14),
  /** What the seller asks for. Null: it cannot be inserted until one is typed or derived. */
  price: v.nullable(Money),
  /** What it costs in a shop that is not the seller's own. Never inserted. */
  cost: v.nullable(Money),
  compareAt: v.nullable(Money),
  availability: v.picklist(["in-stock", "out-of-stock", "preorder", "unknown"]),
  variants: v.pipe(v.array(Variant), v.maxLength(500)),
  tags: v.array(text(60)),
  /** Where price and stock come from ("json-ld" …), "hand" when typed. */
  source: text(40),
  /** When price and stock were last seen on a page. */
  seenAt: v.nullable(Time),
  /** What its page said it costs, oldest first; one for each time it was something else. */
  history: v.pipe(v.array(PriceSeen), v.maxLength(mostPricesSeen)),
  /** Words that open it in an app, newest first. */
  shareTexts: v.pipe(v.array(ShareText), v.maxLength(50)),
  /** A small picture of it, by the id of its bytes; null for none. */
  pictureId: v.nullable(Id),
  /** How many days one of it lasts, so that it is offered again in time; null where unknown. */
  lastsDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  uses: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastUsedAt: v.nullable(Time)
})
export type Product = v.InferOutput<typeof Product>

/** What a product that is new has of all that is not said of it. */
export const blankProduct = {
  url: "",
  sku: "",
  shopId: "",
  brand: "",
  gtin: "",
  price: null,
  cost: null,
  compareAt: null,
  availability: "unknown",
  variants: [],
  tags: [],
  source: "hand",
  seenAt: null,
  history: [],
  shareTexts: [],
  pictureId: null,
  lastsDays: null,
  uses: 0,
  lastUsedAt: null
} satisfies Partial<Product>

/** The price to say for a variant, or null where the seller has not set one. */
export const priceOf = (product: Product, variant: Variant | null): Money | null =>
  variant?.price ?? product.price
