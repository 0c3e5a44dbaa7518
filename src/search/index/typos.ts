import { isLetter } from "./classes"
import { distanceTo } from "./edit-distance"
import { type GramRange, gramsOf } from "./grams"
import type { Table } from "./table"

const A_WORD = 4
const LONG_WORD = 8
/** Digits differ by one everywhere: only what is nearly a whole phone number may have a typo. */
const A_NUMBER = 7
const LONGEST = 30

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** How many typos a word may have; none in short ones, in Chinese, in what is no word. */
export const typosIn = (word: Uint16Array): number => {
  if (word.length < A_WORD || word.length > LONGEST || !word.every(isLetter)) return 0
  if (word.every(isDigit)) return word.length < A_NUMBER ? 0 : 1
  return word.length < LONG_WORD ? 1 : 2
}

const SPACE = 0x20

const begun = (part: Uint16Array): Uint16Array => Uint16Array.of(SPACE, ...part)

/** The grams of these parts; only if none is long enough, those that begin as they do. */
const asking = (...parts: Uint16Array[]): GramRange[][] => {
  const grams = parts
    .filter(({ length }) => length > 1)
    .map((part) => gramsOf(part, part[0] === SPACE))
  const all = grams.flatMap((it) => ("all" in it ? it.all : []))
  return all.length > 0
    ? all.map((it) => [it])
    : grams.flatMap((it) => ("any" in it ? [it.any] : []))
}

/**
 * Sets of grams, one of which a title with a near word has in full. One typo leaves what is before
 * it and what is behind it; of three parts two typos leave one.
 */
export const tracesOf = (word: Uint16Array, typos: number): GramRange[][][] => {
  if (typos > 1) {
    // The first part may be the shortest, as it is looked for at the start of a word.
    const one = Math.max(2, Math.floor((word.length - 2) / 3))
    const two = one + Math.ceil((word.length - one) / 2)
    return [
      asking(begun(word.subarray(0, one))),
      asking(word.subarray(one, two)),
      asking(word.subarray(two))
    ]
  }
  const traces = Array.from(word, (_, at) =>
    asking(begun(word.subarray(0, at)), word.subarray(at + 1))
  )
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = word.slice()
    swapped[at] = word[at + 1] as number
    swapped[at + 1] = word[at] as number
    traces.push(asking(begun(swapped)))
  }
  return traces.filter((it) => it.length > 0)
}

/** Letters of one kind at the beginning of both: a word with all of them wrong is another word. */
const mayBeNear = (word: Uint16Array, text: Uint16Array, at: number, typos: number): boolean => {
  for (let i = 0; i <= typos; i++)
    for (let j = 0; j <= typos; j++) if (word[i] === text[at + j]) return true
  return false
}

/**
 * How near the nearest word of a title or a sound is, between 0 and 1: 1 would be the word itself; 0
 * if none is near enough.
 */
export const nearness = (
  table: Table,
  document: number,
  word: Uint16Array,
  typos: number
): number => {
  const { text } = table
  const end = table.bodyAt[document] as number
  let best = 0
  let at = (table.start[document] as number) + 1
  while (at < end) {
    let to = at
    while (to < end && isLetter(text[to] as number)) to++
    if (to - at >= word.length - typos && mayBeNear(word, text, at, typos)) {
      const { begun: start, whole } = distanceTo(word, text, at, to, typos)
      if (whole <= typos) best = Math.max(best, 0.95 - whole * 0.2)
      if (start <= typos) best = Math.max(best, 0.85 - start * 0.2)
    }
    at = to + 1
  }
  return best
}
