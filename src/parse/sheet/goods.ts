import { cleanTitle } from "./clean"
import { type Quantity, quantitiesIn } from "./quantity"
import type { ReadItem } from "./reading"
import { isRemark } from "./words"

const between = /[、,，&/]|和|以及|还有|\s+and\s+|\s*[+]\s*/iu

/** A title as people mean it: of remark and goods in one, the goods. */
const titleOf = (text: string, known: readonly string[], last: boolean): string => {
  const title = cleanTitle(text)
  const found = known.filter((it) => title.toLowerCase().includes(it.toLowerCase()))
  const best = found.toSorted((a, b) => b.length - a.length)[0]
  if (best) return title.toLowerCase() === best.toLowerCase() ? title : keepExact(title, best)
  const parts = title
    .split(/[,|;!、]\s*|\s{2,}/u)
    .map(cleanTitle)
    .filter(Boolean)
  const kept = parts.filter((it) => !isRemark(it))
  return (last ? kept[0] : kept.at(-1)) ?? ""
}

/** The known words as this line writes them; a longer name that ends with them is another thing. */
const keepExact = (title: string, known: string): string => {
  const at = title.toLowerCase().indexOf(known.toLowerCase())
  const before = /[^\s|,;、!]*$/u.exec(title.slice(0, at))?.[0] ?? ""
  const after = /^[^\s|,;、!(]*/u.exec(title.slice(at + known.length))?.[0] ?? ""
  return cleanTitle(before + title.slice(at, at + known.length) + after)
}

const item = (
  title: string,
  { quantity, unit }: Pick<Quantity, "quantity" | "unit">
): ReadItem => ({
  title,
  quantity,
  unit
})

/** "苹果、梨各2箱": the same quantity of each. */
const each = (text: string, quantity: Quantity): ReadItem[] =>
  text
    .split(/[、,，&/\s]+|和|以及|还有|\band\b/iu)
    .map(cleanTitle)
    .filter((it) => it && !isRemark(it))
    .map((title) => item(title, quantity))

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,200}\)/gu, " | ")

/**
 * The goods of a line, its name taken off. The title stands before each quantity ("苹果2箱") or, where
 * the line begins with a quantity, behind it ("2箱苹果").
 */
export const goodsIn = (goods: string, known: readonly string[]): ReadItem[] => {
  const bare = withoutBrackets(goods)
  const text = quantitiesIn(bare).length > 0 ? bare : goods.replace(/[()]/gu, " ")
  const quantities = quantitiesIn(text)
  if (quantities.length === 0) return unnumbered(bare, known)
  const [first] = quantities
  const opening = titleOf(text.slice(0, first?.start), known, false)
  const items: ReadItem[] = []
  if (!opening)
    for (const [index, quantity] of quantities.entries()) {
      const behind = text.slice(quantity.end, quantities[index + 1]?.start)
      items.push(item(behindQuantity(behind, known), quantity))
    }
  else
    for (const [index, quantity] of quantities.entries()) {
      const start = index === 0 ? 0 : (quantities[index - 1]?.end ?? 0)
      const lead = text.slice(start, quantity.start)
      const shared =
        /各\s*$/u.test(lead)
        || text.slice(quantity.start).startsWith("各")
        || /\beach\b/iu.test(text.slice(quantity.end, quantity.end + 6))
      if (shared) items.push(...each(lead.replace(/各\s*$/u, ""), quantity))
      else items.push(item(titleOf(lead, known, false), quantity))
    }
  return merged(items)
}

/** 2箱苹果 and "2 boxes of apples"; what follows after a space may be a remark. */
const behindQuantity = (behind: string, known: readonly string[]): string => {
  const [clause = ""] = behind.split(
    /[,|;!]|\s+(?:by|before|please|pls|for|no|thanks|thx|to|on|at|if|with(?:out)?|paid|cash|from|more|total|instead|now|only|just)(?![\p{L}])/iu
  )
  const text = behind.trimStart().startsWith(",") ? "" : clause
  const title = titleOf(text, known, true)
  return isRemark(title) ? "" : title
}

/** A second quantity without a title is the way to write the first again, "2箱 x1", or a remark. */
const merged = (items: ReadItem[]): ReadItem[] => {
  const titled = items.filter((it) => it.title)
  return titled.length > 0 ? titled : items.slice(0, 1)
}

/** Goods that no number stands with are one each. */
const unnumbered = (text: string, known: readonly string[]): ReadItem[] =>
  text
    .split(between)
    .flatMap((part) => part.split(/\|/u))
    .map((part) => titleOf(part, known, true))
    .filter((title) => title && !isRemark(title))
    .map((title) => item(title, { quantity: 1, unit: "" }))
