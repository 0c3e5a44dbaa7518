import { minorDigits } from "~model/currency"
import type { Money } from "~model/money"
import { cleanText } from "../clean"
import { isNode, list, type Node } from "../nodes"
import { readPrice, type ReadPrice, statedCurrency } from "../price"
import { AMOUNTS, plainKey } from "./keys"
import { valuesOf } from "./records"

export type Context = { currency: unknown; currencies: readonly string[]; cents: boolean }

const scaled = (amount: number, currency: string): unknown => amount / 10 ** minorDigits(currency)

/** The amount in an object: `{ "value": 12.9, "currency": "EUR" }`, `{ "current": { … } }`. */
const fromNode = (node: Node, context: Context, depth: number): ReadPrice => {
  const currency = valuesOf(node).currency?.[0] ?? context.currency
  const byKey = new Map(Object.keys(node).map((key) => [plainKey(key), node[key]]))
  const cents = byKey.get("centamount") ?? byKey.get("minorunits")
  const stated = statedCurrency(currency)
  if (typeof cents === "number" && stated) return readPrice(scaled(cents, stated), stated)
  for (const key of AMOUNTS) {
    const value = byKey.get(key)
    const price = value === undefined ? null : amountOf(value, { ...context, currency }, depth + 1)
    if (price && "money" in price) return price
  }
  return null
}

/** A price as a shop's own data gives it: a number, a text, an object or a list of one. */
export const amountOf = (value: unknown, context: Context, depth = 0): ReadPrice => {
  if (depth > 3) return null
  const [only, ...more] = list(value)
  if (isNode(only)) return more.length > 3 ? null : fromNode(only, context, depth)
  if (more.length > 0 || typeof only === "boolean") return null
  const stated = statedCurrency(context.currency) ?? context.currencies[0]
  if (context.cents && stated && Number.isInteger(Number(only)))
    return readPrice(scaled(Number(only), stated), context.currency, context.currencies)
  const text = typeof only === "number" ? plainNumber(only) : cleanText(only, 80)
  return readPrice(text, context.currency, context.currencies)
}

/** A float's own noise (12.899999) goes; what is left reads as a machine's number. */
const plainNumber = (value: number): string =>
  Number.isFinite(value)
    ? String(Math.round(value * 10_000) / 10_000 + 0).replace(/^(\d+\.\d{3})$/, "$10")
    : ""

export const smaller = (a: Money, b: Money): boolean =>
  a.currency === b.currency && a.minor < b.minor
