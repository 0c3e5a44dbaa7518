import type { CapturedVariant } from "~model/captured-product"
import type { Money } from "~model/money"
import { absoluteUrl, cleanGtin, cleanText } from "../clean"
import { shopIdOf } from "../shop-ids/id-of"
import { isNode, list, type Node, nodes } from "../nodes"
import type { Candidate, PageContext } from "../source"
import { amountOf, type Context, smaller } from "./price-of"
import { type DataRecord, valuesOf } from "./records"
import { stockOf } from "./stock-of"

const text = (values: unknown[] | undefined, max: number): string | undefined => {
  for (const value of (values ?? []).slice(0, 10)) {
    const one = list(value)[0]
    const found = cleanText(isNode(one) ? (one["name"] ?? one["title"] ?? one["value"]) : one, max)
    if (found) return found
  }
  return undefined
}

/** Marks of data that count in cents throughout: a lowest price beside each price, as a number. */
const countsInCents = (node: Node): boolean =>
  (Number.isInteger(node["price"]) && Number.isInteger(node["price_min"]))
  || Object.hasOwn(node, "gid")
  || Object.hasOwn(node, "public_title")

type Prices = { price?: Money; was?: Money; byCountry: boolean }

const firstAmount = (values: unknown[] | undefined, context: Context) => {
  for (const value of (values ?? []).slice(0, 6)) {
    const read = amountOf(value, context)
    if (read && "money" in read) return read
  }
  return undefined
}

const pricesOf = (values: DataRecord["values"], context: Context): Prices => {
  const usual = firstAmount(values.price, context)
  const now = firstAmount(values.now, context)
  const before = firstAmount(values.was, context)
  const lower = now && (!usual || smaller(now.money, usual.money)) ? now : undefined
  const price = lower ?? usual
  if (!price) return { byCountry: false }
  const was = [before, lower && usual].find((it) => it && smaller(price.money, it.money))
  return {
    price: price.money,
    ...(was ? { was: was.money } : {}),
    byCountry: price.byCountry === true
  }
}

const variantName = (node: Node): string | undefined => {
  const attributes = node["attributes"] ?? node["options"]
  const parts = isNode(attributes) ? Object.values(attributes) : list(attributes)
  const named = text([node["public_title"] ?? node["title"] ?? node["name"]], 200)
  return named ?? cleanText(parts.filter((it) => typeof it === "string").join(" / "), 200)
}

const variantsOf = (record: DataRecord, context: Context): CapturedVariant[] => {
  const found = (record.values.variants ?? []).map(nodes).find((it) => it.length > 1) ?? []
  return found.slice(0, 500).flatMap((node) => {
    const name = variantName(node)
    if (!name) return []
    const values = valuesOf(node)
    const cents = context.cents || countsInCents(node)
    const { price } = pricesOf(values, { ...context, cents })
    const sku = text(values.sku, 100)
    const stock = stockOf(node)
    const shopId = shopIdOf(node)
    return [
      {
        name,
        ...(sku ? { sku } : {}),
        ...(shopId ? { shopId } : {}),
        ...(price ? { price } : {}),
        ...(stock ? { available: stock !== "out-of-stock" } : {})
      }
    ]
  })
}

/** A price for the whole from its variants': the one they share, else the lowest. */
const sharedPrice = (variants: CapturedVariant[]): { price?: Money; lowest: boolean } => {
  const prices = variants.map((it) => it.price).filter((it) => it !== undefined)
  const [head] = prices
  if (!head || prices.some((it) => it.currency !== head.currency)) return { lowest: false }
  const price = prices.reduce((a, b) => (b.minor < a.minor ? b : a))
  return { price, lowest: prices.some((it) => it.minor !== price.minor) }
}

/** A record of a shop's own data as a candidate. */
export const readRecord = (record: DataRecord, page: PageContext): Candidate => {
  const { values, node, about } = record
  const only = nodes(values.variants?.[0])
  const cents = countsInCents(node) || only.slice(0, 3).some(countsInCents)
  const context: Context = { currency: record.currency, currencies: page.currencies, cents }
  const it: Candidate = { isProduct: true, urls: [], notes: [], doubts: {} }
  const variants = variantsOf(record, context)
  const own = pricesOf(values, context)
  const shared = own.price ? { lowest: false } : sharedPrice(variants)
  const price = own.price ?? shared.price
  const single = only.length === 1 && only[0] ? valuesOf(only[0]) : {}
  const title = text(values.title, 300)
  const sku = text(values.sku, 100) ?? text(single.sku, 100)
  const id = text(values.id, 100)
  const brand = text(values.brand, 200)
  const gtin = (values.gtin ?? single.gtin ?? [])
    .map((one) => cleanGtin(list(one)[0]))
    .find(Boolean)
  const stock = stockOf(node)
  const url = absoluteUrl(list(values.url?.[0])[0], page.base)
  if (title) it.title = title
  if (sku) it.sku = sku
  if (id) it.id = id
  const shopId = only.length === 1 ? shopIdOf(only[0]) : undefined
  if (shopId) it.shopId = shopId
  if (brand) it.brand = brand
  if (gtin) it.gtin = gtin
  if (stock) it.availability = stock
  if (url) it.urls.push(url)
  if (price) it.price = price
  if (own.was) it.compareAt = own.was
  if (shared.lowest) it.priceIsLowest = true
  if (own.byCountry) it.notes.push("currency-by-country")
  if (variants.length > 0) it.variants = variants
  if (about) it.about = true
  return it
}
