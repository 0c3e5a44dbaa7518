import { type CaptureResult, isOneProduct } from "~model/captured-product"
import { minorDigits } from "~model/currency"
import type { Money } from "~model/money"

/** What is known of the product, and nothing for what is not. */
export type PlainProduct = {
  /** With a decimal point: "1290.00". */
  price?: string
  /** ISO 4217. */
  currency?: string
  sku?: string
  availability?: "InStock" | "OutOfStock" | "PreOrder"
  name?: string
  brand?: string
}

const AVAILABILITY = {
  "in-stock": "InStock",
  "out-of-stock": "OutOfStock",
  preorder: "PreOrder"
} as const

/** 129000 EUR → "1290.00"; two digits even where the currency has none. */
export const decimal = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency)
  const padded = String(minor).padStart(digits + 1, "0")
  const whole = padded.slice(0, padded.length - digits)
  return `${whole}.${padded.slice(padded.length - digits).padEnd(2, "0")}`
}

/** One product as a batch prints it; none or several products are an empty object. */
export const plainProduct = (result: CaptureResult): PlainProduct => {
  if (!isOneProduct(result)) return {}
  const { price, sku, availability, title, brand } = result
  return {
    ...(price && { price: decimal(price.value), currency: price.value.currency }),
    ...(sku && { sku: sku.value }),
    ...(availability && { availability: AVAILABILITY[availability.value] }),
    name: title.value,
    ...(brand && { brand: brand.value })
  }
}
