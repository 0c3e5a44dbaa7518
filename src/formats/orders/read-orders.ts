import type { CreditSaid } from "~model/credit"
import { creditSaid } from "~model/credit-said"
import type { Money } from "~model/money"
import { parseMoney } from "~model/parse-money"
import type { HeadedTable } from "../headed-table"
import type { TableRow } from "../table"
import { dayOf, type DayOrder, dayOrder } from "./day-of"
import type { OrderField, OrderMapping } from "./order-field"

/**
 * Why a row is left out.
 * - `no-number`: nothing says which order it is.
 * - `cancelled`: cancelled, refunded or never paid: nothing came of it.
 * - `bad-total`: no amount, or one that may be read in two ways.
 * - `bad-date`: no day, or 03/04/2026 in a file that never tells which is the month.
 * - `too-many-cells`: more cells than the head has names: a separator within a text.
 * - `cut-off`: the file ends in it.
 */
export type OrderFault =
  "no-number" | "cancelled" | "bad-total" | "bad-date" | "too-many-cells" | "cut-off"

/** An order of a file. */
export interface ReadOrder {
  number: string
  /** ms since 1970; null where the file has no such column. */
  orderedAt: number | null
  total: Money | null
  said: CreditSaid
  /** To find the buyer among customers by; it is not kept. */
  email: string
  items: string[]
  skus: string[]
}

export type OrderRead =
  | { ok: true; row: number; order: ReadOrder }
  | { ok: false; row: number; number: string; why: OrderFault; text: string }

/** The rows of one order: those after the first say more goods and little else. */
interface Gathered {
  first: TableRow
  rows: TableRow[]
  extra: boolean
  last: boolean
}

const plainNumber = (text: string) => text.replace(/^[#№]\s*/u, "").slice(0, 80)

const ended =
  /cancel|refund|fail|void|trash|pending payment|^pending$|checkout-draft|取消|退款|关闭|作废|待付款/iu

/**
 * What Shopify says of the payment where nothing came of it (shopify.dev,
 * `OrderDisplayFinancialStatus`); "pending" is cash on delivery, too, and "partially_refunded" paid.
 */
const unpaid = /^(?:voided|refunded|expired)$/iu

/**
 * The UTM source of a column that says where buyers came from. WooCommerce's report has "Source: Line"
 * for one, and "Organic: Google", "Referral: Example.com" or "Direct" for who came without
 * (OrderAttributionMeta.php, `get_origin_label`); its meta data has "(direct)" then.
 */
const sourceIn = (text: string): string =>
  /^(?:(?:organic|referral):.*|\(?(?:direct|none|unknown)\)?)$/iu.test(text)
    ? ""
    : text.replace(/^source:\s*/iu, "")

/** `rg: abcde23456`, one a line: what a shop's page wrote beside the order. */
const attribute = (text: string, names: string): string =>
  new RegExp(`(?:^|[\\n;,|])\\s*(?:${names})\\s*[:=]\\s*([^\\n;,|]{1,400})`, "iu").exec(text)?.[1]
  ?? ""

const readOne = (
  { first, rows, extra, last }: Gathered,
  mapping: OrderMapping,
  { currency, days }: { currency: string; days: DayOrder }
): OrderRead => {
  const all = (field: OrderField) =>
    rows.flatMap(({ cells }) => {
      const said = (cells[mapping.indexOf(field)] ?? "").trim()
      return mapping.includes(field) && said ? [said] : []
    })
  const get = (field: OrderField) => all(field)[0] ?? ""
  const number = plainNumber(get("number"))
  const no = (why: OrderFault, text = ""): OrderRead => ({
    ok: false,
    row: first.row,
    number,
    why,
    text: text.slice(0, 80)
  })
  if (extra) return no("too-many-cells")
  if (last) return no("cut-off")
  if (!number) return no("no-number")
  const status = get("status")
  // Shopify's column is a date: that there is one says it all.
  if (ended.test(status) || /^\d{4}-\d\d/u.test(status)) return no("cancelled", status)
  if (unpaid.test(get("payment"))) return no("cancelled", get("payment"))
  const amount = readAmount(get("total"), get("currency").toUpperCase() || currency)
  if (amount === "bad") return no("bad-total", get("total"))
  const day = get("date")
  const orderedAt = day ? dayOf(day, days) : null
  if (day && orderedAt === null) return no("bad-date", day)
  const notes = get("attributes")
  const said = creditSaid({
    code: get("code") || attribute(notes, "rg|referral|referral code|ref"),
    source: sourceIn(get("source")) || attribute(notes, "utm_source"),
    medium: get("medium") || attribute(notes, "utm_medium"),
    campaign: get("campaign") || attribute(notes, "utm_campaign"),
    coupon: get("coupon"),
    landing: get("landing") || attribute(notes, "landing_?page|landing_?site|landing_?url")
  })
  return {
    ok: true,
    row: first.row,
    order: {
      number,
      orderedAt,
      total: amount,
      said,
      email: get("email").toLowerCase(),
      items: all("item"),
      skus: all("sku")
    }
  }
}

const readAmount = (text: string, currency: string): Money | null | "bad" => {
  if (!text) return null
  const read = parseMoney(text, currency)
  return read.ok ? read.money : "bad"
}

/**
 * Every order of a table, one by one, so that a page need not stand still. Rows of one number that
 * follow each other are one order.
 * @param currency ISO 4217 for amounts of a file that names none.
 */
export function* eachOrder(
  { header, rows, cut }: HeadedTable,
  mapping: OrderMapping,
  currency: string
): Generator<OrderRead> {
  const at = mapping.indexOf("number")
  const dates = mapping.indexOf("date")
  const days = dayOrder(rows.map((it) => it.cells[dates] ?? ""))
  const options = { currency, days }
  let open: Gathered | null = null
  for (const [index, row] of rows.entries()) {
    const number = plainNumber((row.cells[at] ?? "").trim())
    const extra = row.cells.slice(header.length).some((it) => it.trim() !== "")
    const same: boolean =
      open !== null && number !== "" && plainNumber((open.first.cells[at] ?? "").trim()) === number
    if (open && same) open.rows.push(row)
    else {
      if (open) yield readOne(open, mapping, options)
      open = { first: row, rows: [row], extra: false, last: false }
    }
    open.extra ||= extra
    open.last ||= cut && index === rows.length - 1
  }
  if (open) yield readOne(open, mapping, options)
}
