import type { Money } from "./money"
import { longestLines, type OrderLine, type OrderState } from "./order"
import { orderedOn } from "./ordered-on"
import { parseMoney } from "./parse-money"
import type { SightedItem } from "./sighting"

/** An order as a page of a back office tells it. */
export interface SeenOrder {
  number: string
  lines: (Omit<OrderLine, "productId"> & { sku: string })[]
  total: Money | null
  totalSaid: string
  /** What the site's word means; null for a word that is not known. */
  stateSeen: OrderState | null
  stateSaid: string
  carrier: string
  tracking: string
  address: string
  origin: string
  campaign: string
  /** Midnight of the day it was ordered, in ms since 1970; null where not told plainly. */
  orderedOn: number | null
}

export interface OrderWords {
  fields: Readonly<Record<string, string>>
  items: readonly SightedItem[]
  /** The site's words for states, lower case. */
  states: Readonly<Record<string, OrderState>>
  /** The number that people say is part of this page: without it the page is not whole yet. */
  hasNumber: boolean
  /** ISO 4217 that the seller sells in; "" where they never said. */
  currency: string
}

/** Reads what a page says of an order; null where it names none. */
export const seenOrder = ({
  fields,
  items,
  states,
  hasNumber,
  currency
}: OrderWords): SeenOrder | null => {
  const said = (name: string, most: number) => (fields[name] ?? "").trim().slice(0, most)
  const number = (said("order", 90) || (hasNumber ? "" : said("order-id", 90)))
    .replace(/^[#№]\s*/u, "")
    .slice(0, 80)
  if (!number) return null
  const totalSaid = said("total", 60)
  const stateSaid = said("status", 60)
  return {
    number,
    lines: items.slice(0, longestLines).map(lineOf),
    total: readTotal(totalSaid, currency),
    totalSaid,
    stateSaid,
    stateSeen: states[stateSaid.toLowerCase()] ?? null,
    carrier: said("carrier", 100),
    tracking: said("tracking", 200),
    address: said("address", 500),
    origin: said("origin", 200),
    campaign: said("campaign", 200),
    orderedOn: orderedOn(said("date", 100))
  }
}

/**
 * An amount whose currency the page itself tells. A sign of several currencies ("$", "¥") is that
 * in which the seller sells, if it may be; else nothing is guessed and the words stay words.
 */
export const readTotal = (text: string, currency: string): Money | null => {
  const plain = parseMoney(text)
  if (plain.ok && !plain.assumed) return plain.money
  const shared = plain.ok || plain.why === "ambiguous-currency"
  const hinted = shared && currency ? parseMoney(text, currency) : null
  return hinted?.ok && !hinted.assumed ? hinted.money : null
}

/** A quantity that is no whole number ("2.5 kg") stays beside the title, as it is written. */
const lineOf = ({ title, quantity, sku }: SightedItem): SeenOrder["lines"][number] => {
  const written = quantity.normalize("NFKC").trim()
  const [, digits = ""] = /^(?:[x×*]\s?)?(\d{1,6})(?:\s?[x×*])?$/iu.exec(written) ?? []
  const count = Number(digits)
  if (count >= 1 && count <= 100_000) return { title, quantity: count, unit: "", sku }
  const whole = written ? `${title} (${written})`.slice(0, 300) : title
  return { title: whole, quantity: 1, unit: "", sku }
}
