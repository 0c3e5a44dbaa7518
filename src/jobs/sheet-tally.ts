import { type Money, multiply } from "~model/money"
import { sayItems, sayQuantity } from "~model/order-line"
import type { Product } from "~model/product"
import type { Sheet } from "~model/sheet"
import { isUnresolved } from "./sheet-goods"

/** How much of one thing a sheet asks for. */
export interface Tally {
  title: string
  unit: string
  quantity: number
  /** At the product's price; null where none is known. */
  sum: Money | null
  /** Its price depends on a variant that the lines do not say. */
  unresolved: boolean
}

const tidy = (quantity: number): number => Math.round(quantity * 1000) / 1000

/** What is to be bought and packed, the most first. Withdrawn lines do not count. */
export const tallyOf = (sheet: Pick<Sheet, "lines">, products: readonly Product[]): Tally[] => {
  const byId = new Map(products.map((it) => [it.id, it]))
  const tallies = new Map<string, Tally & { product: Product | null }>()
  for (const { title, unit, quantity, productId } of sheet.lines.flatMap((it) =>
    it.void ? [] : it.items
  )) {
    const key = JSON.stringify([title.toLowerCase(), unit])
    const before = tallies.get(key)
    const product = before?.product ?? byId.get(productId ?? "") ?? null
    tallies.set(key, {
      title: before?.title ?? title,
      unit,
      quantity: tidy((before?.quantity ?? 0) + quantity),
      sum: null,
      unresolved: product !== null && isUnresolved(product),
      product
    })
  }
  return Array.from(tallies.values(), ({ product, ...it }) => {
    const sum = product?.price ? multiply(product.price, it.quantity) : null
    return { ...it, sum: sum?.ok ? sum.money : null }
  }).toSorted((a, b) => b.quantity - a.quantity)
}

/** Sums of a tally, one for each currency: amounts of two are never added. */
export const sumsOf = (tally: readonly Tally[]): Money[] => {
  const sums = new Map<string, number>()
  for (const { sum } of tally)
    if (sum) sums.set(sum.currency, (sums.get(sum.currency) ?? 0) + sum.minor)
  return Array.from(sums, ([currency, minor]) => ({ currency, minor }))
}

/** The sheet for the group, as it stands: buyers in order, then what it comes to. */
export const sheetText = (
  sheet: Pick<Sheet, "title" | "lines">,
  tally: readonly Tally[]
): string => {
  const lines = sheet.lines.filter((it) => !it.void)
  return [
    `#${sheet.title}`,
    ...lines.map((it, at) => `${at + 1}. ${it.name} ${sayItems(it.items)}`),
    "",
    ...tally.map((it) => `${it.title}: ${sayQuantity(it)}`)
  ].join("\n")
}
