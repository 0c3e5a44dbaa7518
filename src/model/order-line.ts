import type { Money } from "./money"
import type { OrderLine } from "./order"
import { parseMoney } from "./parse-money"

/** What a typed line says: items and, where a price stands at its end, the total. */
export interface ParsedOrder {
  lines: Omit<OrderLine, "productId">[]
  total: Money | null
}

// Measure words that sellers write between the number and the price.
const units =
  "箱|盒|袋|斤|公斤|千克|克|件|个|只|瓶|包|套|双|条|份|支|罐|桶|本|台|张|把|kg|g|pcs|pc|box(?:es)?|bags?|sets?|pairs?"
const western = new RegExp(
  `^(?<title>.{1,300}?)\\s*[x×*✕]\\s*(?<count>\\d{1,6})\\s*(?<unit>${units})?(?![\\w.])`,
  "iu"
)
const chinese = new RegExp(
  `^(?<title>[^\\d]{1,300}?)\\s*(?<count>\\d{1,6})\\s*(?<unit>${units})(?![a-z])`,
  "iu"
)
const leading = new RegExp(
  `^(?<count>\\d{1,6})\\s*(?:[x×*✕]\\s*|(?<unit>${units})\\s+)(?<title>\\D.{0,299}?)(?=\\s+\\S*\\d|\\s*[,，;；]|$)`,
  "iu"
)

/**
 * Reads `apples x2 136`, `2 x apples 136`, `苹果2箱 136`, `apples x2, pears x1 204`. Null where the
 * line is no order: without a quantity it is a search.
 * @param currency ISO 4217 for a total written without one.
 */
export const parseOrderLine = (input: string, currency: string): ParsedOrder | null => {
  let rest = input.normalize("NFKC").trim().slice(0, 2000)
  const lines: ParsedOrder["lines"] = []
  while (rest) {
    const match = western.exec(rest) ?? chinese.exec(rest) ?? leading.exec(rest)
    if (!match?.groups) break
    const { title = "", count = "", unit = "" } = match.groups
    const quantity = Number(count)
    if (!title.trim() || quantity < 1 || quantity > 100_000) return null
    lines.push({ title: title.trim(), quantity, unit })
    rest = rest
      .slice(match[0].length)
      .replace(/^\s*[,，;；、+和]\s*/u, "")
      .trim()
  }
  if (lines.length === 0) return null
  if (!rest) return { lines, total: null }
  const total = parseMoney(rest.replace(/^(?:=|@|共|合计|一共|total)\s*/iu, ""), currency)
  // Words left over: this was a search after all, and nothing may be guessed.
  return total.ok ? { lines, total: total.money } : null
}

/** For people and templates: "apples × 2, 苹果 × 2箱". */
export const sayItems = (
  lines: readonly Pick<OrderLine, "title" | "quantity" | "unit">[]
): string => lines.map(({ title, quantity, unit }) => `${title} × ${quantity}${unit}`).join(", ")
