import * as v from "valibot"
import { Money } from "./money"
import { ShopSystem } from "./shop-system"

/**
 * Where a value was read.
 * - `json-ld`, `microdata`, `rdfa`, `open-graph`: stated for machines, by their standards;
 * - `shop-data`: stated for the shop's own scripts, in the page's source;
 * - `address`: the address of the page;
 * - `form`: the fields of a back office's form;
 * - `seen`: what a person sees;
 * - `page`: what the document says of itself, its address and headings.
 */
export const CaptureSource = v.picklist([
  "json-ld",
  "microdata",
  "rdfa",
  "open-graph",
  "shop-data",
  "address",
  "form",
  "seen",
  "page"
])
export type CaptureSource = v.InferOutput<typeof CaptureSource>

/**
 * - `high`: stated for this product by the shop, for machines.
 * - `medium`: stated for the page, or by a product that was not matched with the page.
 * - `low`: one of several (the lowest of several prices), or another source says otherwise.
 */
export const Confidence = v.picklist(["high", "medium", "low"])
export type Confidence = v.InferOutput<typeof Confidence>

/**
 * What the preview should say about the reading. Codes; their sentences are in ui/i18n.
 * - `currency-by-country`: the price bears a sign of several currencies, and the page's country says which;
 * - `data-not-on-screen`: the price that the page states is not the one that a person sees.
 */
export const CaptureNote = v.picklist([
  "broken-json-ld",
  "repaired-json-ld",
  "ambiguous",
  "price-without-currency",
  "price-unclear",
  "price-from",
  "several-currencies",
  "sources-disagree",
  "currency-by-country",
  "data-not-on-screen"
])
export type CaptureNote = v.InferOutput<typeof CaptureNote>

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const url = (pattern: RegExp) => v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(pattern))

const found = <S extends v.GenericSchema>(value: S) =>
  v.object({ value, source: CaptureSource, confidence: Confidence })

/** A value with where it was read and how far to trust it. */
export type Found<T> = { value: T; source: CaptureSource; confidence: Confidence }

export const Availability = v.picklist(["in-stock", "out-of-stock", "preorder"])
export type Availability = v.InferOutput<typeof Availability>

export const CapturedVariant = v.object({
  name: text(200),
  sku: v.optional(text(100)),
  /** The shop's own id of it, in digits: what links into its cart name. */
  shopId: v.optional(text(100)),
  price: v.optional(Money),
  available: v.optional(v.boolean())
})
export type CapturedVariant = v.InferOutput<typeof CapturedVariant>

/** What was read of the one product that a page is about. Crosses from a page: validate. */
export const CapturedProduct = v.object({
  title: found(text(300)),
  /** Never without a currency that the page states. */
  price: v.optional(found(Money)),
  /** The price before a reduction. */
  compareAt: v.optional(found(Money)),
  sku: v.optional(found(text(100))),
  /** 8, 12, 13 or 14 digits, check digit proved. */
  gtin: v.optional(found(v.pipe(v.string(), v.regex(/^(\d{8}|\d{12,14})$/)))),
  brand: v.optional(found(text(200))),
  availability: v.optional(found(Availability)),
  variants: v.optional(found(v.pipe(v.array(CapturedVariant), v.maxLength(500)))),
  images: v.optional(found(v.pipe(v.array(url(/^https:\/\//)), v.maxLength(12)))),
  /** The same of a product that has no variants. */
  shopId: v.optional(text(100)),
  /** What the shop runs on, where its page plainly tells. */
  system: v.optional(ShopSystem),
  /** Canonical address without tracking parameters. */
  url: found(url(/^https?:\/\//)),
  notes: v.pipe(v.array(CaptureNote), v.maxLength(8))
})
export type CapturedProduct = v.InferOutput<typeof CapturedProduct>

/** No product read, plainly why, and what "add by hand" may start from. */
export const NothingCaptured = v.object({
  none: v.literal(true),
  /** `not-a-web-page`: the address is not http(s). */
  why: v.picklist(["no-product-data", "several-products", "not-a-web-page"]),
  title: v.pipe(v.string(), v.maxLength(300)),
  /** "" where the address is not http(s). */
  url: v.pipe(v.string(), v.maxLength(2000)),
  notes: v.pipe(v.array(CaptureNote), v.maxLength(8))
})
export type NothingCaptured = v.InferOutput<typeof NothingCaptured>

/** Several products, none of which the page is plainly about: the seller says which. */
export const SeveralCaptured = v.object({
  several: v.pipe(v.array(CapturedProduct), v.minLength(2), v.maxLength(12)),
  notes: v.pipe(v.array(CaptureNote), v.maxLength(8))
})
export type SeveralCaptured = v.InferOutput<typeof SeveralCaptured>

export const CaptureResult = v.union([CapturedProduct, NothingCaptured, SeveralCaptured])
export type CaptureResult = v.InferOutput<typeof CaptureResult>

/** One product was read, and it is the one the page is about. */
export const isOneProduct = (result: CaptureResult): result is CapturedProduct =>
  !("none" in result) && !("several" in result)
