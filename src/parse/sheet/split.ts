import { fold } from "~model/fold"
import { cleanName, cleanTitle } from "./clean"
import { quantitiesIn } from "./quantity"
import { isRemark } from "./words"

/** A line cut where its name ends. */
export interface Split {
  name: string
  goods: string
  /** Nothing but a guess parted the two. */
  guessed: boolean
}

const latin = /^\p{Script=Latin}/u
const capital = /^(?:\p{Lu}|\P{L})/u

/** Place of the first known title in a text, not at its very start; -1 where none is. */
const knownIn = (text: string, known: readonly string[]): number => {
  const folded = text.toLowerCase()
  const places = known
    .map((title) => folded.indexOf(title.toLowerCase()))
    .filter((place) => place > 0)
  return places.length > 0 ? Math.min(...places) : -1
}

/**
 * Parts a buyer's name from the goods: at a colon, else at the first space, before a known title,
 * or before the quantity.
 */
export const splitLine = (line: string, known: readonly string[]): Split => {
  const body = line.replace(/^[\s|]+/u, "")
  const quantities = quantitiesIn(body)
  const last = quantities.at(-1)
  // "一个好人 苹果1箱 梨2箱": where all goods stand before their numbers, what opens the line is a name.
  const opens = quantities.length > 1 && quantities[0]?.start === 0
  const [first] = opens && !/\p{L}/u.test(body.slice(last?.end)) ? quantities.slice(1) : quantities
  const colon = /^([^:;]{1,60}?)\s*[:;]\s*(.*)$/su.exec(body)
  if (colon && (!first || first.start > (colon[1]?.length ?? 0)))
    return { name: cleanName(colon[1] ?? ""), goods: colon[2] ?? "", guessed: false }
  const end = first?.start ?? body.length
  const head = body.slice(0, end)
  // "2箱 小李" and "+1 Ann": the name is behind.
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(head) && first) {
    const rest = body.slice(first.end)
    const name = cleanName(rest.split(/[,|]/u)[0] ?? "")
    if (name && quantities.length === 1 && !known.some((it) => fold(it) === fold(name)))
      return { name, goods: body.slice(0, first.end), guessed: true }
    return { name: "", goods: body, guessed: true }
  }
  const place = knownIn(head, known)
  const comma =
    /^\s*([^,、|]{1,60}?)\s*(?:[,、|]|\s[-–—]+\s|[-–—]{1,2}(?=\s*[\p{Script=Han}\d]))\s*/u.exec(
      head
    )
  if (
    comma
    && (place < 0 || place >= (comma[1]?.length ?? 0))
    && /\p{L}|\p{N}/u.test(comma[1] ?? "")
  )
    return { name: cleanName(comma[1] ?? ""), goods: body.slice(comma[0].length), guessed: false }
  if (place > 0 && /\s$/u.test(head.slice(0, place)) === false && !/\s/u.test(head.slice(0, place)))
    return { name: cleanName(head.slice(0, place)), goods: body.slice(place), guessed: false }
  const tokens = Array.from(head.matchAll(/\S+/gu), (it) => ({ at: it.index, text: it[0] }))
  const nameTokens = leading(
    tokens.map((it) => it.text),
    known,
    first === undefined
  )
  const next = tokens[nameTokens]
  return {
    name: cleanName(head.slice(0, next?.at ?? head.length)),
    goods: body.slice(next?.at ?? end),
    guessed: !next && !/\s$/u.test(head) && first !== undefined && /\p{Script=Han}{4,}$/u.test(head)
  }
}

/** How many of the words before the first quantity are the name. */
const leading = (words: readonly string[], known: readonly string[], open: boolean): number => {
  let count = 1
  while (count < words.length) {
    const word = words[count] ?? ""
    const rest = words.slice(count).join(" ").toLowerCase()
    if (known.some((title) => rest.startsWith(title.toLowerCase()))) break
    if (!/[\p{L}\p{N}]/u.test(word)) count += 1
    else if (
      latin.test(words[count - 1] ?? "")
      && latin.test(word)
      && capital.test(word)
      && capital.test(words[0] ?? "")
      && !(open && isRemark(word))
      && !/^[A-Z]$/u.test(cleanTitle(word))
    )
      count += 1
    else break
  }
  return count
}
