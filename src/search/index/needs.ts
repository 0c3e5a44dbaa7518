import type { GramRange } from "./grams"
import { type Need, countBits, meet, needOf, needOfAny } from "./meet"
import type { Piece } from "./plan"
import { type Postings, wordsFor } from "./postings"

/** The lists a document has to be on, or "nowhere" where one is missing. */
export type Needs = Need[] | "nowhere"

export const needsOf = (
  postings: Postings,
  grams: { all: GramRange[] } | { any: GramRange[] },
  count: number
): Needs => {
  if ("any" in grams) {
    const need = needOfAny(postings, grams.any, count)
    return need ? [need] : []
  }
  const needs: Need[] = []
  for (const { from } of grams.all) {
    const need = needOf(postings, from, count)
    if (!need) return "nowhere"
    needs.push(need)
  }
  return needs
}

/** The same for a word that may be written in several ways: one of them has to be there. */
export const needsOfOne = (postings: Postings, pieces: readonly Piece[], count: number): Needs => {
  const ways = pieces
    .map(({ grams }) => needsOf(postings, grams, count))
    .filter((needs) => needs !== "nowhere")
  const [only] = ways
  if (!only) return "nowhere"
  if (ways.length === 1) return only
  if (ways.some((needs) => needs.length === 0)) return []
  const bits = new Uint32Array(wordsFor(count))
  for (const needs of ways)
    meet(needs, count, (document) => {
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31))
      return false
    })
  return [{ about: countBits(bits), bits, from: 0 }]
}
