import type { Buyers } from "./buyers"
import { commandOf } from "./command"
import type { ListLine } from "./list-lines"
import { quantitiesIn } from "./quantity"
import { type LineSaid, readLine } from "./read-line"
import type { ReadItem, ReadLine } from "./reading"
import { aboutSheet, sameAsAbove } from "./words"

/** What is known while a sheet is read line by line. */
export interface Around {
  buyers: Buyers
  known: readonly string[]
  /** The list's lines bear numbers; one without is an afterthought, or no buyer's. */
  numbered: boolean
}

const minus = /^\s*[-–—−]\s*(?:\d{1,4}\s*\p{Script=Han}?)?\s*$/u
const struck = /^~~?.*~~?$|❌|✖|^\s*[(]?(?:已取消|作废|cancel+ed)[)]?\s/iu

/** Reads a line in the light of those before it, and adds it to them where it is a buyer's. */
export const placeLine = (line: ListLine, around: Around): void => {
  const { buyers } = around
  if (line.body.startsWith("#")) return
  const body = line.body.replace(/^~+|~+$/gu, "").trim()
  const commanded = placeCommand(line, body, around)
  if (commanded) return
  const same = sameLine(line, body, around)
  if (same) return buyers.add(same)
  const name = line.listed ? "" : buyers.startOf(body)
  const said = readLine(body, around.known, name)
  if (continues(line, said, around)) return
  if (!isBuyers(line, said, around)) return
  const items = said.items.length > 0 ? said.items : [{ title: "", quantity: 1, unit: "" }]
  const before = buyers.standing(said.name).length > 0
  buyers.add({
    raw: line.raw,
    name: said.name,
    items,
    confidence: confidenceOf(line, said, around, before),
    void: struck.test(line.body)
  })
}

const isBuyers = (line: ListLine, said: LineSaid, { numbered, known }: Around): boolean => {
  if (line.listed) return said.name !== "" || said.counted
  if (
    aboutSheet.test(line.body)
    || /还剩|剩余|还差|已满|截团|remaining|(?<!\p{L})left(?!\p{L})/iu.test(line.body)
  )
    return false
  if (!said.name || !said.counted) return false
  if (known.some((it) => it.toLowerCase() === said.name.toLowerCase())) return false
  return !numbered || said.name.length <= 12
}

/** "王姐" and her goods in the lines below. */
const continues = (line: ListLine, said: LineSaid, { buyers, known }: Around): boolean => {
  const last = buyers.lines.at(-1)
  if (line.listed || !last || last.confidence > openLine || !said.counted) return false
  const title = known.some((it) => line.body.toLowerCase().startsWith(it.toLowerCase()))
  if (!title && !quantitiesIn(line.body.slice(0, 4)).length) return false
  const items = readLine(`x: ${line.body}`, known).items
  last.items = [...last.items.filter((it) => it.title), ...items]
  last.raw = `${last.raw}\n${line.raw}`.slice(0, 1000)
  return items.length > 0
}

/** A name alone: perhaps one of the thing, perhaps its goods come below. */
const openLine = 0.6

const confidenceOf = (
  line: ListLine,
  said: LineSaid,
  { numbered, known }: Around,
  before: boolean
): number => {
  if (!said.name) return 0.2
  if (!said.counted) return said.items.length > 0 ? 0.65 : openLine
  let sure = 0.95
  if (said.guessed) sure -= 0.35
  if (numbered && !line.listed) sure -= 0.3
  if (said.items.length === 0) sure -= 0.4
  if (said.name.length > 12) sure -= 0.3
  if (before) sure -= 0.25
  if (known.length > 0 && said.items.some((it) => !it.title)) sure -= 0.1
  if (said.items.some((it) => it.quantity > 99 || it.title.length > 20)) sure -= 0.3
  return Math.max(0.1, Math.round(sure * 100) / 100)
}

const sameLine = (line: ListLine, body: string, { buyers }: Around): ReadLine | null => {
  const found = /^(.{1,40}?)(?:\s*[:,\s]\s*|(?=同上|一样))(.+)$/su.exec(body)
  const last = buyers.lines.at(-1)
  if (!found || !last || !sameAsAbove.test(found[2]?.trim() ?? "")) return null
  const name = (found[1] ?? "").replace(/[\s:,也要]+$/u, "").trim()
  const items = last.items.map((it) => ({ ...it }))
  return { raw: line.raw, name, items, confidence: 0.85, void: false }
}

/** Corrections, withdrawals and additions. @returns whether the line was one. */
const placeCommand = (line: ListLine, body: string, around: Around): boolean => {
  const { buyers, known } = around
  const start = buyers.startOf(body)
  if (
    start
    && buyers.standing(start).length > 0
    && minus.test(body.replace(/^[\s@]+/u, "").slice(start.length))
  ) {
    withdraw(line, start, buyers)
    return true
  }
  const found = commandOf(body)
  if (!found) return false
  const { command, before, behind } = found
  const counted = quantitiesIn(before).length > 0
  const own = start || buyers.startOf(before) || buyers.startOf(behind.replace(/^[\s:,@]+/u, ""))
  const name = own || readLine(`${before} ${behind}`, known).name
  const earlier = buyers.standing(name)
  if (command === "withdraw") {
    if (counted && line.listed) return voidLine(line, before, around)
    if (earlier.length > 0)
      return takeBack(line, name, goodsBeside(before, behind, name, known), buyers)
    return line.listed && name !== "" && voidLine(line, before || behind, around)
  }
  // In one line "苹果2箱 改3箱": the last word stands.
  const goods = counted ? behind : `${before} ${behind}`
  if (earlier.length === 0) {
    if (!counted || command !== "correct" || !quantitiesIn(behind).length) return false
    const said = readLine(before, known)
    const items = readLine(`x: ${behind}`, known).items
    const [only] = said.items
    buyers.add({
      raw: line.raw,
      name: said.name,
      items: items.map((it) => ({ ...it, title: it.title || (only?.title ?? "") })),
      confidence: 0.6,
      void: false
    })
    return true
  }
  const text = goods.replace(/^[\s:,@]+/u, "")
  const said = readLine(text, known, buyers.startOf(text))
  const items = buyers.filled(counted ? readLine(`x: ${behind}`, known).items : said.items, name)
  if (items.length === 0) return false
  if (command === "correct") for (const it of earlier) it.void = true
  buyers.add({
    raw: line.raw,
    name,
    items: command === "correct" ? withRest(items, earlier) : items,
    confidence: 0.8,
    void: false
  })
  return true
}

/** What a correction is silent about stays as it was. */
const withRest = (items: ReadItem[], earlier: readonly ReadLine[]): ReadItem[] => {
  const before = earlier.flatMap((it) => it.items)
  if (before.length < 2 || items.length >= before.length) return items
  if (!items.every((it) => before.some(({ title }) => title === it.title))) return items
  return before.map((it) => items.find(({ title }) => title === it.title) ?? it)
}

const goodsBeside = (
  before: string,
  behind: string,
  name: string,
  known: readonly string[]
): string[] => {
  const text = `${before} ${behind}`.replace(name, " ")
  return known.filter((it) => text.toLowerCase().includes(it.toLowerCase()))
}

const withdraw = (line: ListLine, name: string, buyers: Buyers): void => {
  for (const it of buyers.standing(name)) it.void = true
  buyers.add({ raw: line.raw, name, items: [], confidence: 0.9, void: true })
}

/** All of a buyer's lines, or of several goods only those named. */
const takeBack = (line: ListLine, name: string, titles: string[], buyers: Buyers): true => {
  const earlier = buyers.standing(name)
  const kept = earlier.flatMap((it) => it.items).filter((it) => !titles.includes(it.title))
  const all = earlier.reduce((sum, it) => sum + it.items.length, 0)
  if (titles.length === 0 || kept.length === 0 || kept.length === all) {
    withdraw(line, name, buyers)
    return true
  }
  for (const it of earlier) it.void = true
  buyers.add({ raw: line.raw, name, items: kept, confidence: 0.7, void: false })
  return true
}

/** A line that was taken back where it stands. */
const voidLine = (line: ListLine, text: string, { buyers, known }: Around): true => {
  const { name, items } = readLine(text, known)
  buyers.add({ raw: line.raw, name, items, confidence: 0.85, void: true })
  return true
}
