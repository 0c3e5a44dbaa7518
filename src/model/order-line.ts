import { type Money, multiply } from "./money"
import type { OrderLine } from "./order"
import { parseMoney } from "./parse-money"

/** What a typed line says: items and, where a price stands at its end, the total. */
export interface ParsedOrder {
  lines: Omit<OrderLine, "productId">[]
  total: Money | null
}

// Measure words that sellers write between the number and the price.
const han = "箱|盒|袋|公斤|千克|斤|克|件|个|只|瓶|包|套|双|条|份|支|罐|桶|本|台|张|把"
const latin = "kg|g|pcs|pc|box(?:es)?|bags?|sets?|pairs?"
const units = `${han}|${latin}`
/** Before an x: no letter, or "xbox 360" and "max 5" would be orders. */
const times = "(?:(?<![a-z])x|[×*✕])"
/** 苹果5斤装 is a size in a name, not a quantity. */
const name = `(?:\\D|\\d{1,6}(?:${han})装){1,300}?`
const western = new RegExp(
  `^(?<title>.{1,300}?)\\s*${times}\\s*(?<count>\\d{1,6})\\s*(?:(?<unit>${units})(?:(?<=[${han}])|(?![\\w.]))|(?![\\w.]))`,
  "iu"
)
const bare = new RegExp(
  `^(?<title>${name})\\s*(?<count>\\d{1,6})\\s*(?<unit>${units})(?![a-z装])`,
  "iu"
)
const leading = new RegExp(
  `^(?<count>\\d{1,6})\\s*(?:${times}\\s*|(?<unit>${units})(?:\\s+|(?<=[${han}])))(?<title>\\D.{0,299}?)(?=\\s+\\S*\\d|(?<=\\p{Script=Han})\\d|\\s*[,，;；]|$)`,
  "iu"
)

/**
 * Reads `apples x2 136`, `2 x apples 136`, `苹果2箱 136`, `apples x2, pears x1 204`, `apples x2 @68`
 * (each). Null where the line is no order: without a quantity it is a search, and so is
 * `Apples 5 kg`, which may be a product's name.
 * @param currency ISO 4217 for a total written without one.
 */
export const parseOrderLine = (input: string, currency: string): ParsedOrder | null => {
  let rest = input.normalize("NFKC").trim().slice(0, 2000)
  const lines: ParsedOrder["lines"] = []
  let nameLike = false
  while (rest) {
    const marked = western.exec(rest)
    const match = marked ?? bare.exec(rest) ?? leading.exec(rest)
    if (!match?.groups) break
    const { title = "", count = "", unit = "" } = match.groups
    const quantity = Number(count)
    if (!title.trim() || quantity < 1 || quantity > 100_000) return null
    nameLike = lines.length === 0 && !marked && /\d\s*[a-z]+$/iu.test(match[0])
    lines.push({ title: title.trim(), quantity, unit })
    rest = rest
      .slice(match[0].length)
      .replace(/^\s*[,，;；、+和]\s*/u, "")
      .trim()
  }
  const [first] = lines
  if (!first) return null
  if (!rest) return nameLike ? null : { lines, total: null }
  const each = rest.startsWith("@")
  const price = parseMoney(rest.replace(/^(?:=|@|共|合计|一共|total)\s*/iu, ""), currency)
  // Words left over: this was a search after all, and nothing may be guessed.
  if (!price.ok || (each && lines.length > 1)) return null
  if (!each) return { lines, total: price.money }
  const total = multiply(price.money, first.quantity)
  return total.ok ? { lines, total: total.money } : null
}

/** For people and templates: "apples × 2, 苹果 × 2箱". */
export const sayItems = (
  lines: readonly Pick<OrderLine, "title" | "quantity" | "unit">[]
): string => lines.map((it) => `${it.title} × ${sayQuantity(it)}`).join(", ")

/** "2", "2箱", "2 boxes": Han stands by its number, letters a blank away. */
export const sayQuantity = ({ quantity, unit }: Pick<OrderLine, "quantity" | "unit">): string =>
  `${quantity}${/^\p{Script=Han}/u.test(unit) || !unit ? "" : " "}${unit}`
