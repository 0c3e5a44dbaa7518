import { foldText, foldTraced } from "~search/fold/fold-text"
import { isSound, saidFor } from "./bar-sounds"

/** A piece of a title; `hit` where the query stands in it. */
export interface Piece {
  text: string
  hit: boolean
}

/** From, and up to but without, in UTF-16 units. */
type Range = readonly [start: number, end: number]

/** Where a word is written: whole characters alone, so that no emoji is split. */
const written = (text: string, from: Uint32Array, word: string): Range | null => {
  const at = text.indexOf(word)
  if (at < 0) return null
  const start = from[at] ?? 0
  const last = from[at + word.length - 1] ?? start
  let end = at + word.length
  while (end < text.length && from[end] === last) end++
  return [start, from[end] ?? start]
}

/** The characters that are said so. */
const heard = (title: string, spoken: string, word: string): Range | null =>
  isSound(word) ? saidFor(title, spoken, word) : null

/**
 * Splits a title where the words of a query stand in it, folded both, so that "cafe" marks "Café" and
 * "发" 發; a word that is not written there marks what is said so, by its label's `spoken`.
 */
export const markPieces = (title: string, query: string, spoken = ""): Piece[] => {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  const { text, from } = foldTraced(title)
  const hits = new Uint8Array(title.length)
  for (const word of words) {
    const range = written(text, from, word) ?? heard(title, spoken, word)
    if (range) hits.fill(1, ...range)
  }
  const pieces: Piece[] = []
  for (let at = 0; at < title.length; at++) {
    const hit = hits[at] === 1
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += title.charAt(at)
    else pieces.push({ text: title.charAt(at), hit })
  }
  return pieces
}
