import * as v from "valibot"
import { Money } from "./money"

/** Where a value was read. `page` is what the document says of itself: address and headings. */
export const CaptureSource = v.picklist(["json-ld", "microdata", "open-graph", "page"])
export type CaptureSource = v.InferOutput<typeof CaptureSource>

/**
 * - `high`: stated for this product by the shop, for machines.
 * - `medium`: stated for the page, or by a product that was not matched with the page.
 * - `low`: one of several (the lowest of several prices), or another source says otherwise.
 */
export const Confidence = v.picklist(["high", "medium", "low"])
export type Confidence = v.InferOutput<typeof Confidence>

/** What the preview should say about the reading. Codes; their sentences are in ui/i18n. */
export const CaptureNote = v.picklist([
  "broken-json-ld",
  "repaired-json-ld",
  "ambiguous",
  "price-without-currency",
  "price-unclear",
  "price-from",
  "several-currencies",
  "sources-disagree"
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

export const CaptureResult = v.union([CapturedProduct, NothingCaptured])
export type CaptureResult = v.InferOutput<typeof CaptureResult>
