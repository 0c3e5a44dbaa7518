import type { Place } from "../hit"
import { BREAK, WIDE, classes, isLetter } from "./classes"
import type { Table } from "./table"
import { findUnits } from "./units"

/** How good a find is, greater is better: where it stands and how much of the word it is. */
export const tiers = {
  none: -1,
  typo: 0,
  body: 1,
  bodyWord: 2,
  soundInside: 3,
  titleInside: 4,
  facet: 5,
  soundStart: 6,
  titleStart: 7,
  sound: 8,
  titleWord: 9,
  titleLine: 10
} as const

export const placeOfTier = (tier: number): Place =>
  tier === tiers.typo
    ? "typo"
    : tier <= tiers.bodyWord
      ? "body"
      : tier === tiers.soundInside || tier === tiers.soundStart || tier === tiers.sound
        ? "sound"
        : "title"

const LINE_END = 0x0a

/** Whether a word starts there: after a break or a sign, or where Latin and Chinese touch. */
const startsAt = (text: Uint16Array, at: number): boolean => {
  const before = text[at - 1] as number
  const its = classes[before]
  if (its === BREAK) return true
  const wide = classes[text[at] as number] === WIDE
  return wide ? its !== WIDE : !isLetter(before) && before < 0x80
}

const rateTitle = (text: Uint16Array, at: number, end: number): number => {
  const before = text[at - 1]
  const after = text[end] as number
  if (before === LINE_END && after === LINE_END) return tiers.titleLine
  if (!startsAt(text, at)) return tiers.titleInside
  return classes[before as number] === BREAK && classes[after] === BREAK
    ? tiers.titleWord
    : tiers.titleStart
}

const rateSound = (text: Uint16Array, at: number, end: number): number =>
  text[at - 1] !== LINE_END
    ? tiers.soundInside
    : text[end] === LINE_END
      ? tiers.sound
      : tiers.soundStart

const rateFacet = (text: Uint16Array, at: number): number =>
  startsAt(text, at) ? tiers.facet : tiers.titleInside

/** The best find of a piece in one document; `tiers.none` if it is nowhere in it. */
export const rate = (
  table: Table,
  document: number,
  piece: Uint16Array,
  withSounds: boolean
): number => {
  const { text } = table
  const start = table.start[document] as number
  const facets = table.facetsAt[document] as number
  const sounds = table.soundsAt[document] as number
  const body = table.bodyAt[document] as number
  const end = table.start[document + 1] as number
  let best: number = tiers.none
  let at = findUnits(text, piece, start, withSounds ? body : sounds)
  while (at >= 0) {
    const its =
      at < facets
        ? rateTitle(text, at, at + piece.length)
        : at < sounds
          ? rateFacet(text, at)
          : rateSound(text, at, at + piece.length)
    if (its > best) best = its
    if (best === tiers.titleLine) return best
    at = findUnits(text, piece, at + 1, withSounds ? body : sounds)
  }
  if (best !== tiers.none) return best
  at = findUnits(text, piece, body, end)
  while (at >= 0) {
    if (startsAt(text, at) || classes[text[at] as number] === WIDE) return tiers.bodyWord
    best = tiers.body
    at = findUnits(text, piece, at + 1, end)
  }
  return best
}
