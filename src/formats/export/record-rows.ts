import { minorDigits } from "~model/currency"
import type { FollowUp } from "~model/follow-up"
import type { Money } from "~model/money"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Product, Variant } from "~model/product"
import type { ShareLink } from "~model/share-link"

export type Cell = string | number

/** A time as a spreadsheet reads it, by the clock of this computer: "2026-11-23 17:05". */
const timeCell = (at: number | null): string => {
  if (at === null) return ""
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, "0")
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-")
  return `${date} ${two(day.getHours())}:${two(day.getMinutes())}`
}

/** An amount as a number, which a spreadsheet can add up; its currency stands beside it. */
const amount = (money: Money | null): Cell =>
  money ? Number((money.minor / 10 ** minorDigits(money.currency)).toFixed(3)) : ""

/** A record and whom it is of. */
export interface Owned<T> {
  row: T
  customer: string
}

type Cells<T> = Record<string, (it: T) => Cell>

export const orderCells = {
  orderNumber: ({ row }) => row.number,
  date: ({ row }) => timeCell(row.createdAt),
  customer: (it) => it.customer,
  customerId: ({ row }) => row.contactId,
  items: ({ row }) => sayItems(row.lines.map((it) => ({ ...it }))),
  total: ({ row }) => (row.total ? amount(row.total) : row.totalSaid),
  currency: ({ row }) => row.total?.currency ?? "",
  status: ({ row }) => row.state,
  shop: ({ row }) => row.site,
  carrier: ({ row }) => row.carrier,
  tracking: ({ row }) => row.tracking,
  address: ({ row }) => row.address,
  remark: ({ row }) => row.note,
  campaign: ({ row }) => row.campaign,
  page: ({ row }) => row.url
} satisfies Cells<Owned<Order>>

export const noteCells = {
  customer: (it) => it.customer,
  customerId: ({ row }) => row.contactId,
  note: ({ row }) => row.text,
  quote: ({ row }) => row.quote,
  pinned: ({ row }) => timeCell(row.pinnedAt),
  date: ({ row }) => timeCell(row.createdAt)
} satisfies Cells<Owned<Note>>

export const followUpCells = {
  customer: (it) => it.customer,
  customerId: ({ row }) => row.contactId,
  due: ({ row }) => timeCell(row.dueAt),
  task: ({ row }) => row.text,
  kind: ({ row }) => row.kind,
  status: ({ row }) => row.state,
  done: ({ row }) => timeCell(row.doneAt),
  date: ({ row }) => timeCell(row.createdAt)
} satisfies Cells<Owned<FollowUp>>

export const linkCells = {
  customer: (it) => it.customer,
  customerId: ({ row }) => row.contactId ?? "",
  title: ({ row }) => row.title,
  target: ({ row }) => row.target,
  href: ({ row }) => row.href,
  short: ({ row }) => row.short,
  channel: ({ row }) => row.channel,
  code: ({ row }) => row.code,
  campaign: ({ row }) => row.campaign,
  coupon: ({ row }) => row.coupon,
  date: ({ row }) => timeCell(row.createdAt)
} satisfies Cells<Owned<ShareLink>>

/** A product has a row, or one for each of its variants. */
export interface ProductRow {
  product: Product
  variant: Variant | null
}

export const productRows = (product: Product): ProductRow[] =>
  product.variants.length === 0
    ? [{ product, variant: null }]
    : product.variants.map((variant) => ({ product, variant }))

const priceOf = ({ product, variant }: ProductRow) => variant?.price ?? product.price

/** In the words that shops' own files use, and our reader knows. */
const stockWords = {
  "in-stock": "in stock",
  "out-of-stock": "out of stock",
  preorder: "preorder",
  unknown: ""
} as const

export const productCells = {
  product: ({ product }) => product.title,
  variant: ({ variant }) => variant?.name ?? "",
  price: (it) => amount(priceOf(it)),
  cost: ({ product }) => amount(product.cost),
  compareAt: ({ product }) => amount(product.compareAt),
  currency: (it) => (priceOf(it) ?? it.product.cost ?? it.product.compareAt)?.currency ?? "",
  sku: ({ product, variant }) => variant?.sku || product.sku,
  barcode: ({ product }) => product.gtin,
  brand: ({ product }) => product.brand,
  page: ({ product }) => product.url,
  stock: ({ product, variant }) => {
    const available = variant?.available ?? null
    if (available !== null) return available ? stockWords["in-stock"] : stockWords["out-of-stock"]
    return stockWords[product.availability]
  },
  tags: ({ product }) => product.tags.join(", ")
} satisfies Cells<ProductRow>
