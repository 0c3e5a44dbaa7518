import { type Numbered, numberOf } from "./numbering"
import { plain } from "./plain"
import { aboutSheet } from "./words"

/** A line of the pasted text, its number taken off. */
export interface ListLine extends Numbered {
  raw: string
  /** It bears a number or a bullet, as the list's lines do. */
  listed: boolean
}

const example = /^[(]?(?:例|示例|样例|格式|e\.?g\.?(?!\p{L})|example|for example)/iu
const priceTag = /[¥$€£]\s*\d|\d\s*(?:元|块|rmb|usd|eur|gbp)/iu

const inside = /(?<=\s)(\d{1,4})[.、)](?=\s?[^\d\s])/gu

/** A list that lost its line breaks, "1. 小李 2箱 2. 王姐 1箱", has them again. */
const parted = (raw: string): string[] => {
  const first = Number(/^\s*(\d{1,4})\s*[.、)]/u.exec(raw)?.[1] ?? Number.NaN)
  const places: number[] = []
  for (const match of raw.matchAll(inside))
    if (Number(match[1]) === first + places.length + 1) places.push(match.index)
  return [0, ...places].map((from, index) => raw.slice(from, places[index]))
}

/** All lines that say something, in order; examples left out. */
export const listLines = (text: string): ListLine[] => {
  const lines: ListLine[] = []
  let last = 0
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap(parted)) {
    const line = plain(raw.slice(0, 1000))
    if (!line || !/[\p{L}\p{N}]/u.test(line)) continue
    const read = numberOf(line, last)
    if (read.number !== null) last = read.number
    const body = read.body.trim()
    if (!body || example.test(line) || example.test(body)) continue
    lines.push({ raw: raw.trim().slice(0, 1000), number: read.number, body, listed: body !== line })
  }
  return withoutOlder(lines)
}

/**
 * In a group everybody posts the whole list again. Of several lists, one whose lines the next
 * one has all again is left out, and so is a numbered list of goods with their prices.
 */
const withoutOlder = (lines: readonly ListLine[]): ListLine[] => {
  const lists: ListLine[][] = [[]]
  for (const line of lines) {
    const opens = line.number === 1 || /^#\s*(?:接龙|group)/iu.test(line.body)
    if (opens && lists.at(-1)?.some((it) => it.number !== null)) lists.push([])
    lists.at(-1)?.push(line)
  }
  return lists.flatMap((list, index) => {
    const numbered = list.filter((it) => it.number !== null)
    const next = lists[index + 1]
    if (!next || numbered.length === 0) return list
    const again = new Set(next.map((it) => it.body))
    if (numbered.every((it) => again.has(it.body))) return []
    if (numbered.every((it) => priceTag.test(it.body)))
      return list.map((it) => ({ ...it, number: null, listed: false, body: `# ${it.body}` }))
    return list
  })
}

/** Where the buyers begin: the first numbered or bulleted line, else the first not about the sheet. */
export const firstBuyer = (lines: readonly ListLine[]): number => {
  const listed = lines.findIndex((it) => it.listed && !aboutSheet.test(it.body))
  return listed >= 0 ? listed : lines.findIndex((it) => !aboutSheet.test(it.body))
}
