import type { Money } from "~model/money"
import type { OrderLine } from "~model/order"
import { parseMoney, type ParseMoneyRefusal } from "~model/parse-money"

/** A line as it is typed. */
export interface LineDraft {
  id: number
  title: string
  quantity: string
  unit: string
  productId: string | null
}

export const draftOf = (lines: readonly OrderLine[]): LineDraft[] =>
  lines.map((it, id) => ({ ...it, id, quantity: String(it.quantity) }))

export const blankLine = (id: number): LineDraft => ({
  id,
  title: "",
  quantity: "1",
  unit: "",
  productId: null
})

export type ReadLines =
  | { ok: true; lines: OrderLine[]; total: Money | null }
  | { ok: false; id: number | "total"; why: "title" | "quantity" | ParseMoneyRefusal }

/** Lines and total as they are kept, or the first place that is wrong. A line left empty goes. */
export const readLines = (
  drafts: readonly LineDraft[],
  total: string,
  currency: string
): ReadLines => {
  const lines: OrderLine[] = []
  for (const { id, title, quantity, unit, productId } of drafts) {
    const count = quantity.normalize("NFKC").trim()
    if (!title.trim() && !unit.trim()) continue
    if (!title.trim()) return { ok: false, id, why: "title" }
    const number = /^\d{1,6}(\.\d{1,3})?$/.test(count) ? Number(count) : 0
    if (number <= 0 || number > 100_000) return { ok: false, id, why: "quantity" }
    lines.push({ title: title.trim(), quantity: number, unit: unit.trim(), productId })
  }
  if (!total.trim()) return { ok: true, lines, total: null }
  const money = parseMoney(total, currency)
  return money.ok
    ? { ok: true, lines, total: money.money }
    : { ok: false, id: "total", why: money.why }
}
