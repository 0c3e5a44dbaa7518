import { isAddress, isAddressPart, isPlaceName, province } from "./chinese-address"
import { isCalled, isChineseName } from "./chinese-name"
import type { Found } from "./found"
import type { Piece } from "./pieces"

/** What stands before an address and is none of it. */
const leadIn =
  /^.{0,12}?(?:(?:寄|发|送|邮|改|换)(?:到|去|往|至|给|成)|地址(?:是|为|写)?|住在|我在|搬到了?|搬家到|收货在)\s*(?=\p{Script=Han}{2})/u
const called = /^[^\d\s]{0,8}[::]\s*/u
const remark =
  /^(?:放|不要|请|麻烦|帮|周[一二三四五六日末]|工作日|[上下]午|晚上|送|发|要|到付|谢谢|电话|尽快|记得|勿|别|代收|快递)/u
const leadOut = /(?:谢谢|麻烦|尽快|哈|哦|呀|收货|就行|即可|可以|这里)+.{0,4}$/u
const before =
  /^(?:寄给|发给|送给|找|给|送给|我叫|我是|名字叫?|收[货件]人?(?:写|是)?|写|叫|联系人|麻烦寄|请寄|寄|请发)+/u
const after = /(?:\(?收\)?|亲启|收货|收件|签收|转)$/u

/** The Chinese address among pieces, and whom it is for. */
export const readChinese = (pieces: readonly Piece[], source: string): Found[] => {
  const parts = pieces.flatMap(unglue)
  const run = addressRun(parts, source)
  const found: Found[] = []
  const [first, last] = [run[0], run.at(-1)]
  if (first && last) {
    const lead = leadOf(first.text)
    const said = source.slice(first.start + lead, last.end)
    const labelled = run.some((it, index) => index > 0 && it.label)
    const words = labelled
      ? run.map((it, index) => (index === 0 ? it.text.slice(lead) : it.text)).join("")
      : closed(said)
    const value = words.replace(leadOut, "").replace(/[\s,，、]/gu, "")
    if (value.length >= 4)
      found.push({ field: "address", value, start: first.start + lead, end: last.end })
  }
  const name = recipientOf(
    parts.filter((it) => !run.includes(it)),
    run
  )
  return name ? [...found, name] : found
}

/** A bracket that was opened in it is closed in it. */
const closed = (text: string): string =>
  text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text

/** A name that is written straight before its province, or straight behind its house. */
const unglue = (piece: Piece): Piece[] => {
  const { text, start } = piece
  const cut = (at: number): Piece[] => [
    { ...piece, text: text.slice(0, at).trim(), end: start + at },
    { ...piece, text: text.slice(at).trim(), start: start + at, label: null, apart: false }
  ]
  const at = province.exec(text)?.index ?? 0
  if (at >= 2 && at <= 4 && isName(text.slice(0, at))) return cut(at)
  const behind = /(?:室|号|楼|栋|户|单元|\d)(\p{Script=Han}{2,4}?)收?$/u.exec(text)
  const name = behind?.[1]
  if (
    behind
    && name
    && isAddress(text)
    && (text.endsWith("收") || name.length <= 3)
    && isName(name)
  )
    return cut(text.length - name.length - (text.endsWith("收") ? 1 : 0))
  return [piece]
}

/** In how many pieces people write an address at most. */
const mostParts = 16

/** The longest row of neighbouring pieces that make an address. */
const addressRun = (pieces: readonly Piece[], source: string): Piece[] => {
  let best: Piece[] = []
  for (let from = 0; from < pieces.length; from += 1) {
    const first = pieces[from]
    if (!first || (first.label && first.label !== "address")) continue
    const said = first.label === "address"
    const named = !said && (isName(first.text) || isCalled(first.text))
    if (named || !(said || isAddressPart(strip(first.text)) || isAddress(first.text))) continue
    const run = [first]
    for (let next = from + 1; next < Math.min(pieces.length, from + mostParts); next += 1) {
      const piece = pieces[next]
      const last = run.at(-1)
      if (!piece || !last) break
      const goesOn = said && piece.label === "address"
      const beside = !piece.apart && joins(source.slice(last.end, piece.start))
      if (!goesOn && !beside) break
      if (
        !goesOn
        && (named2(piece)
          || remark.test(piece.text)
          || !(isAddressPart(piece.text) || isAddress(piece.text)))
      )
        break
      run.push(piece)
    }
    const text = strip(run.map((it) => it.text).join(""))
    const good = isAddress(text) || (said && text.length >= 5 && /\p{Script=Han}/u.test(text))
    const better = said
      ? best[0]?.label !== "address"
      : best[0]?.label !== "address" && text.length > length(best)
    if (good && better) best = run
  }
  return best
}

const isName = (text: string) => isChineseName(text) && !isPlaceName(text)
const named2 = ({ text }: Piece) => isName(text)
const leadOf = (text: string) => (called.exec(text) ?? leadIn.exec(text))?.[0].length ?? 0
const strip = (text: string) => text.slice(leadOf(text))
const length = (run: readonly Piece[]) => run.reduce((sum, it) => sum + it.text.length, 0)
const joins = (between: string) =>
  /^[\s,，、/()（）\-.[\]【】]*$/u.test(between) && !between.includes("\n\n")

const recipientOf = (pieces: readonly Piece[], run: readonly Piece[]): Found | null => {
  let best: { piece: Piece; score: number; name: string } | null = null
  for (const [index, piece] of pieces.entries()) {
    if (piece.label === "other" || piece.label === "address") continue
    const name = piece.text.replace(before, "").replace(after, "").trim()
    const said = piece.label === "recipient"
    const marked = name !== piece.text || pieces[index + 1]?.text === "收"
    const sure = isName(name)
    if (!(sure || (said && plausible(name)) || ((piece.besidePhone || marked) && isCalled(name))))
      continue
    const beside = run.some(
      (it) => Math.abs(it.start - piece.end) <= 3 || Math.abs(piece.start - it.end) <= 3
    )
    if (!said && !piece.besidePhone && !(beside && sure) && !(marked && sure)) continue
    const score =
      (said ? 10 : 0)
      + (piece.besidePhone ? 3 : 0)
      + (marked ? 4 : 0)
      + (beside ? 2 : 0)
      + (sure ? 2 : 0)
    if (!best || score > best.score) best = { piece, score, name }
  }
  if (!best) return null
  const start = best.piece.start + best.piece.text.indexOf(best.name)
  return { field: "recipient", value: best.name, start, end: start + best.name.length }
}

const plausible = (name: string) =>
  name.length >= 1
  && name.length <= 30
  && /\p{L}/u.test(name)
  && !isAddress(name)
  && !/[吗呢]|电话|地址|姓名/u.test(name)
