import { isCurrency } from "~model/currency"
import { readGtin } from "~model/gtin"
import type { Money } from "~model/money"
import { parseMoney, type ParseMoneyRefusal } from "~model/parse-money"
import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"
import { safeTarget } from "~model/safe-target"
import { longestTag, splitTags } from "~model/tags"
import type { Cell } from "./product-field"
import type { Gathered, ValueField, Values } from "./product-format"
import { readStock } from "./read-stock"

/** What is wrong with a cell. `unreadable`: signs that are none in the file's encoding. */
export type CellFault =
  | ParseMoneyRefusal
  | "no-title"
  | "too-long"
  | "too-many-variants"
  | "bad-currency"
  | "unreadable"
  | "too-many-cells"
  | "cut-off"
  | "bad-gtin"
  | "bad-url"

/** Where and why; `column` is -1 where no column is meant. */
export interface RowFault {
  row: number
  column: number
  field: ValueField
  why: CellFault
  text: string
}

export interface VariantDraft {
  name: string
  sku: string
  /** The shop's own id of it, in digits; "" where the file has none. */
  shopId: string
  price: Money | null
  available: boolean | null
}

/** A product as a file says it; null, "" and nothing in a list: the file does not say. */
export interface ProductDraft {
  row: number
  title: string
  url: string
  sku: string
  shopId: string
  gtin: string
  brand: string
  price: Money | null
  cost: Money | null
  compareAt: Money | null
  availability: Product["availability"] | null
  tags: string[]
  variants: VariantDraft[]
  /** What was left out of it, and why: a code that is no barcode, an address that is none. */
  left: RowFault[]
}

export interface ReadingOptions {
  /** ISO 4217 of amounts that name none. */
  currency: string
  /** Whether the file's price is what the seller asks, or what it costs them. */
  priceIs: "price" | "cost"
}

export type ReadProduct =
  { ok: true; draft: ProductDraft } | { ok: false; row: number; title: string; faults: RowFault[] }

const caps: Partial<Record<ValueField, number>> = { title: 300, sku: 100, brand: 200, url: 2000 }
/** Of one product, as the model has it. */
export const mostVariants = 500
const longestName = 200

const shopIdOf = ({ itemId }: Values): string =>
  itemId && /^[1-9]\d{0,18}$/.test(itemId.text) ? itemId.text : ""

/** Reads one product's cells. Every fault is told, not only the first. */
export const readProduct = (
  gathered: Gathered,
  { currency, priceIs }: ReadingOptions
): ReadProduct => {
  const { row, values, variants } = gathered
  const faults: RowFault[] = []
  const left: RowFault[] = []
  const say = (list: RowFault[], field: ValueField, why: CellFault, cell?: Cell) => {
    const at = { row: cell?.row ?? row, column: cell?.column ?? -1 }
    list.push({ ...at, field, why, text: (cell?.text ?? "").slice(0, 80) })
  }
  const text = (from: Values, field: ValueField): string => {
    const cell = from[field]
    if (!cell) return ""
    const most = caps[field]
    if (cell.text.includes("\ufffd")) say(faults, field, "unreadable", cell)
    else if (most !== undefined && cell.text.length > most) say(faults, field, "too-long", cell)
    return cell.text
  }
  const money = (from: Values, field: "price" | "cost" | "compareAt"): Money | null => {
    const cell = from[field]
    if (!cell) return null
    // A bare number, as shop systems write it, need not be searched for signs of currencies.
    const bare = /^[\d.,]+$/.test(cell.text)
    const read = parseMoney(bare ? `${said} ${cell.text}` : cell.text, said)
    if (!read.ok) say(faults, field, read.why, cell)
    return read.ok ? read.money : null
  }
  const named = values.currency?.text.toUpperCase() ?? ""
  if (named && !isCurrency(named)) say(faults, "currency", "bad-currency", values.currency)
  const said = named && isCurrency(named) ? named : currency

  const title = text(values, "title")
  if (!title) say(faults, "title", "no-title")
  const tags = splitTags(text(values, "tags"))
  if (tags.some((it) => it.length > longestTag)) say(faults, "tags", "too-long", values.tags)
  if (variants.length > mostVariants) say(faults, "title", "too-many-variants", values.title)
  const price = money(values, "price")
  const isCost = priceIs === "cost"
  const address = text(values, "url")
  const url = address && safeTarget(address).ok ? (cleanUrl(address) ?? "") : ""
  if (address && !url) say(left, "url", "bad-url", values.url)
  const code = text(values, "gtin")
  const gtin = readGtin(code) ?? ""
  // A dash stands for none.
  if (/[^\s-]/.test(code) && !gtin) say(left, "gtin", "bad-gtin", values.gtin)
  const stock = values.stock && readStock(values.stock.text)
  const draft: ProductDraft = {
    row,
    title,
    url,
    sku: text(values, "sku"),
    shopId: shopIdOf(values),
    gtin,
    brand: text(values, "brand"),
    price: isCost ? null : price,
    cost: isCost ? (price ?? money(values, "cost")) : money(values, "cost"),
    compareAt: isCost ? null : money(values, "compareAt"),
    availability: stock ?? null,
    tags,
    left,
    variants: variants.map((it) => {
      const own = money(it.values, "price")
      const piece = it.values.stock && readStock(it.values.stock.text)
      const known = piece && piece !== "unknown"
      if (it.name.length > longestName) say(faults, "title", "too-long", it.values.price)
      return {
        name: it.name,
        sku: text(it.values, "sku"),
        shopId: shopIdOf(it.values),
        price: isCost ? null : own,
        available: known ? piece !== "out-of-stock" : null
      }
    })
  }
  return faults.length > 0 ? { ok: false, row, title, faults } : { ok: true, draft: summed(draft) }
}

/** What a product with variants says as a whole: the one price they have, and whether any is there. */
const summed = (draft: ProductDraft): ProductDraft => {
  const { variants } = draft
  if (variants.length === 0) return draft
  const stocked = variants.some((it) => it.available)
  const gone = variants.every((it) => it.available === false)
  const first = draft.price ?? variants.find((it) => it.price)?.price ?? null
  return {
    ...draft,
    price: first,
    availability: draft.availability ?? (stocked ? "in-stock" : gone ? "out-of-stock" : null)
  }
}
