import { BREAK, WIDE, classes } from "./classes"

/**
 * The rule by which texts are cut: at each place stands the pair of units where one of the two is
 * wide, else the three classes from there on; a break ends it ("a" before a space is "a␣␣"), and
 * nothing starts at a break, except where the starts of words are kept too.
 *
 * The rule looks at the next two units alone, so a piece of a text has the grams which the text has
 * at that place: what is asked for by its grams is never missed.
 */
const SPACE = 0x20

/** A pair's number is above all numbers of three classes, as no text holds a unit below 4. */
export const TRIPLES = 1 << 18

export const triple = (first: number, second: number, third: number): number =>
  (first << 12) | (second << 6) | third

export const pair = (first: number, second: number): number => ((first << 16) | second) >>> 0

/** Which postings to ask: one gram, or all from `from` up to, not with, `to`. */
export interface GramRange {
  from: number
  to: number
}

const one = (gram: number): GramRange => ({ from: gram, to: gram + 1 })

/** The gram at a place of a piece of text, null where it would reach beyond its end. */
const gramAt = (piece: Uint16Array, place: number, starts: boolean): GramRange | null => {
  const unit = piece[place] ?? 0
  const next = piece[place + 1]
  if (next === undefined) return null
  const first = classes[unit] ?? 0
  const second = classes[next] ?? 0
  if (first === BREAK) {
    if (!starts || second === BREAK) return null
    if (second === WIDE) return one(pair(SPACE, next))
  } else if (second === BREAK)
    return one(first === WIDE ? pair(unit, SPACE) : triple(first, BREAK, BREAK))
  else if (first === WIDE || second === WIDE) return one(pair(unit, next))
  const last = piece[place + 2]
  return last === undefined ? null : one(triple(first, second, classes[last] ?? 0))
}

/**
 * All grams a piece must have; of one too short to have any, the ranges that together hold it.
 *
 * @param starts Whether the grams at the starts of words are kept where they are looked for.
 */
export const gramsOf = (
  piece: Uint16Array,
  starts: boolean
): { all: GramRange[] } | { any: GramRange[] } => {
  const all: GramRange[] = []
  for (let place = 0; place < piece.length; place++) {
    const gram = gramAt(piece, place, starts)
    if (gram) all.push(gram)
  }
  if (all.length > 0) return { all }
  const begin = piece.findIndex((unit) => starts || classes[unit] !== BREAK)
  return { any: begin < 0 ? [] : begunBy(piece.subarray(begin)) }
}

/** The grams that begin as a piece of one unit or two. */
const begunBy = (piece: Uint16Array): GramRange[] => {
  const unit = piece[0] ?? 0
  const first = classes[unit] ?? 0
  const next = piece[1]
  const pairs = { from: pair(unit, 0), to: pair(unit, 0) + 0x10000 }
  if (next === undefined)
    return first === WIDE
      ? [pairs]
      : first === BREAK
        ? []
        : [{ from: triple(first, 0, 0), to: triple(first + 1, 0, 0) }, pairs]
  const from = triple(first, classes[next] ?? 0, 0)
  return [{ from, to: from + 64 }]
}
