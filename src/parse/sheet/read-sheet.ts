import { Buyers } from "./buyers"
import { firstBuyer, listLines, type ListLine } from "./list-lines"
import { knownTitles } from "./known-titles"
import { type KnownGoods, mostLines, type SheetReading } from "./reading"
import { placeLine } from "./place-line"

/** The longest text that is read; what is beyond is left. */
export const longestSheet = 100_000

/**
 * Reads a group-buy list (接龙) as people paste it. Never throws: what is no buyer's line is left
 * out, and what is unclear has a low confidence.
 * @param goods What the seller is known to sell; helps where a name and a title stand unparted.
 */
export const readSheet = (text: string, goods: readonly KnownGoods[] = []): SheetReading => {
  const all = listLines(text.slice(0, longestSheet))
  const start = firstBuyer(all)
  const above = start < 0 ? all : all.slice(0, start)
  const list = start < 0 ? [] : all.slice(start)
  const known = knownTitles(above, list, goods)
  const buyers = new Buyers()
  const numbered = list.some((it) => it.listed)
  for (const line of list) placeLine(line, { buyers, known, numbered })
  return {
    lines: buyers.lines.slice(0, mostLines),
    title: titleOf(above),
    left: Math.max(0, buyers.lines.length - mostLines)
  }
}

const titleOf = (above: readonly ListLine[]): string => {
  const said = above
    .map((it) => it.raw.replace(/^[#＃]\s*(?:接龙|接龍|group\s*buy)?\s*/iu, "").trim())
    .find((it) => it && !/^(?:截止|地址|时间|电话|例)/u.test(it))
  return (said ?? "").slice(0, 200)
}
