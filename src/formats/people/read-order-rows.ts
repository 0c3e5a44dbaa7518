import type { Money } from "~model/money"
import type { OrderState } from "~model/order"
import { parseMoney } from "~model/parse-money"
import { longestLines } from "~model/order"
import { dayOf, type DayOrder, dayOrder } from "../orders/day-of"
import type { TableRow } from "../table"
import { checkPerson, type PersonPart } from "./check-person"
import { nameOfParts } from "./name-order"
import { oneAddress } from "./one-address"
import type { OrderRowField, OrderRowMapping, OrderRowsTable } from "./order-rows"
import { blankPerson, type Person } from "./person"

/**
 * Why an order is left out.
 * - `no-number`, `no-buyer`: nothing says which it is, or whose.
 * - `bad-buyer`: a name or address that no card holds, or signs that cannot be read.
 * - `bad-total`: an amount that may be read in two ways.
 * - `bad-date`: no day, or 03/04/2026 in a file that never tells which is the month.
 * - `bad-quantity`: a line of no pieces, or of more than anybody orders.
 * - `too-many-lines`, `too-many-cells`, `cut-off`, `too-long`.
 */
export type OrderRowFault =
  | "no-number"
  | "no-buyer"
  | "bad-buyer"
  | "bad-total"
  | "bad-date"
  | "bad-quantity"
  | "too-many-lines"
  | "too-many-cells"
  | "cut-off"
  | "too-long"

/** An order of a file, and whose it is as the file says it. */
export interface OrderDraft {
  number: string
  /** ms since 1970; null where the file does not say. */
  orderedAt: number | null
  total: Money | null
  totalSaid: string
  state: OrderState | null
  stateSaid: string
  lines: { title: string; quantity: number; sku: string }[]
  buyer: Person
  address: string
  note: string
  carrier: string
  tracking: string
  origin: string
  campaign: string
}

export type OrderRowRead =
  | { ok: true; row: number; order: OrderDraft }
  | {
      ok: false
      row: number
      number: string
      why: OrderRowFault
      /** Place of the column, from 0; -1 where none is meant. */
      column: number
      text: string
    }

/** WooCommerce's words, in the languages that shops are most run in; others move nothing. */
const states: readonly (readonly [OrderState, RegExp])[] = [
  ["cancelled", /^(?:wc-)?(?:cancell?ed|refunded|failed|trash|已取消|已退款|失败)$/iu],
  ["done", /^(?:wc-)?(?:completed|已完成)$/iu],
  ["to-ship", /^(?:wc-)?(?:processing|处理中)$/iu],
  ["to-pay", /^(?:wc-)?(?:pending(?: payment)?|on[- ]hold|checkout-draft|等待付款|待付款|保留)$/iu]
]

/** Shopify tells it by three columns (shopify.dev, OrderDisplayFinancialStatus and …FulfillmentStatus). */
const shopifyState = (get: (field: OrderRowField) => string): OrderState | null => {
  if (get("cancelled") || /^(?:voided|refunded|expired)$/i.test(get("payment"))) return "cancelled"
  if (/^(?:fulfilled|shipped)$/i.test(get("fulfilment"))) return "shipped"
  if (/^(?:paid|partially_refunded)$/i.test(get("payment"))) return "to-ship"
  return /^(?:pending|authorized|partially_paid|unpaid)$/i.test(get("payment")) ? "to-pay" : null
}

/** WooCommerce's report has all goods in one cell: "2× Apples, 1× Pears" (`_get_products`). */
const itemsIn = (text: string): { title: string; quantity: number }[] =>
  text
    .split(/,\s*(?=\d+\s?[×x]\s)/u)
    .map((it) => /^(\d{1,6})\s?[×x]\s+(.+)$/su.exec(it.trim()) ?? ["", "1", it.trim()])
    .map(([, quantity = "1", title = ""]) => ({ title: title.trim(), quantity: Number(quantity) }))
    .filter((it) => it.title)

const caps: readonly (readonly [keyof OrderDraft, number])[] = [
  ["number", 80],
  ["address", 500],
  ["note", 1000],
  ["carrier", 100],
  ["tracking", 200],
  ["origin", 200],
  ["campaign", 200]
]

interface Gathered {
  first: TableRow
  rows: TableRow[]
  extra: boolean
  last: boolean
}

const plainNumber = (text: string) => text.trim().replace(/^'/, "")

const readOne = (
  { first, rows, extra, last }: Gathered,
  { format }: OrderRowsTable,
  mapping: OrderRowMapping,
  { currency, days }: { currency: string; days: DayOrder }
): OrderRowRead => {
  const cell = ({ cells }: TableRow, at: number) => (cells[at] ?? "").trim()
  const all = (field: OrderRowField): string[] =>
    mapping
      .flatMap((it, at) => (it === field ? rows.map((row) => cell(row, at)) : []))
      .filter(Boolean)
  const get = (field: OrderRowField) => all(field)[0] ?? ""
  const one = (row: TableRow, field: OrderRowField) => cell(row, mapping.indexOf(field))
  const number = plainNumber(get("number"))
  const no = (
    why: OrderRowFault,
    field: OrderRowField | "" = "",
    text = ""
  ): Extract<OrderRowRead, { ok: false }> => ({
    ok: false,
    row: first.row,
    number: number.slice(0, 80),
    why,
    column: field ? mapping.indexOf(field) : -1,
    text: text.slice(0, 80)
  })
  if (extra) return no("too-many-cells")
  if (last) return no("cut-off")
  if (!number) return no("no-number", "number")
  const totalSaid = get("total")
  const said = get("currency").toUpperCase()
  const bare = /^[\d.,]+$/.test(totalSaid) && said
  const amount = totalSaid
    ? parseMoney(bare ? `${said} ${totalSaid}` : totalSaid, said || currency)
    : null
  if (amount && !amount.ok) return no("bad-total", "total", totalSaid)
  const day = get("date")
  const orderedAt = day ? dayOf(day, days) : null
  if (day && orderedAt === null) return no("bad-date", "date", day)
  const lines: OrderDraft["lines"] = []
  for (const row of rows) {
    const title = one(row, "item")
    if (!title) continue
    const counted = Number((mapping.includes("quantity") ? one(row, "quantity") : "1") || "1")
    if (!(counted >= 0.001 && counted <= 100_000)) return no("bad-quantity", "quantity", title)
    lines.push({ title, quantity: counted, sku: one(row, "sku") })
  }
  if (lines.length === 0) lines.push(...itemsIn(get("items")).map((it) => ({ ...it, sku: "" })))
  if (lines.length > longestLines) return no("too-many-lines", "item", String(lines.length))
  if (lines.some((it) => it.title.length > 300)) return no("too-long", "item")
  if (lines.some((it) => !(it.quantity >= 0.001 && it.quantity <= 100_000)))
    return no("bad-quantity", "items")

  const buyer = blankPerson()
  buyer.emails = [...new Set(all("email"))]
  buyer.phones = [...new Set(all("phone").map((it) => it.replace(/^'/, "")))]
  buyer.name =
    get("name")
    || nameOfParts({ family: get("family"), given: get("given") })
    || get("recipient")
    || (buyer.emails[0] ?? buyer.phones[0] ?? "")
  if (!buyer.name) return no("no-buyer")
  const address = oneAddress({
    extended: get("street2"),
    street: get("street"),
    city: get("city"),
    region: get("region"),
    code: get("postcode").replace(/^'/, ""),
    country: get("country")
  })
  buyer.address = address
  const recipient = get("recipient")
  if (recipient !== buyer.name) buyer.recipient = recipient
  const checked = checkPerson(first.row, buyer, (part: PersonPart) =>
    mapping.findIndex(
      (it) => it === (part === "emails" ? "email" : part === "phones" ? "phone" : part)
    )
  )
  if (!checked.ok) {
    const [fault] = checked.faults
    return { ...no("bad-buyer", "", fault?.text ?? ""), column: fault?.column ?? -1 }
  }
  const status = get("status")
  const state =
    format === "shopify"
      ? shopifyState(get)
      : (states.find(([, words]) => words.test(status.trim()))?.[0] ?? null)
  const shopifySaid = [get("cancelled") && "cancelled", get("payment"), get("fulfilment")]
  const order: OrderDraft = {
    number,
    orderedAt,
    total: amount?.ok ? amount.money : null,
    totalSaid: [said, totalSaid].filter(Boolean).join(" ").slice(0, 60),
    state,
    stateSaid: (status || shopifySaid.filter(Boolean).join(", ")).slice(0, 60),
    lines,
    buyer: checked.person,
    address,
    note: get("note"),
    carrier: get("carrier"),
    tracking: get("tracking"),
    origin: get("source"),
    campaign: get("campaign")
  }
  const long = caps.find(([field, most]) => String(order[field]).length > most)
  return long ? no("too-long", "", long[0]) : { ok: true, row: first.row, order }
}

/**
 * Every order of a table, one by one. Rows of one number that follow each other are one order.
 * @param currency ISO 4217 for amounts of a file that names none.
 */
export function* eachOrderRow(
  table: OrderRowsTable,
  mapping: OrderRowMapping,
  currency: string
): Generator<OrderRowRead> {
  const { header, rows, cut } = table
  const at = mapping.indexOf("number")
  const dates = mapping.indexOf("date")
  const days = dayOrder(rows.map((it) => it.cells[dates] ?? ""))
  const numberIn = ({ cells }: TableRow) => plainNumber(cells[at] ?? "")
  let open: Gathered | null = null
  for (const [index, row] of rows.entries()) {
    const extra = row.cells.slice(header.length).some((it) => it.trim() !== "")
    const number = numberIn(row)
    if (open && number !== "" && numberIn(open.first) === number) open.rows.push(row)
    else {
      if (open) yield readOne(open, table, mapping, { currency, days })
      open = { first: row, rows: [row], extra: false, last: false }
    }
    open.extra ||= extra
    open.last ||= cut && index === rows.length - 1
  }
  if (open) yield readOne(open, table, mapping, { currency, days })
}
