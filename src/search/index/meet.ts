import type { GramRange } from "./grams"
import { DENSE, type Postings, endOf, placeOf, wordsFor } from "./postings"

/** One list that a document has to be on; `about` how many are, at most. */
export type Need =
  | { about: number; bits: Uint32Array; from: number }
  | { about: number; bytes: Uint8Array; from: number; to: number }

/** Looking at a document's text costs as much as stepping over so many others in a list. */
const LOOK = 60

const needAt = (postings: Postings, place: number, count: number): Need => {
  const from = postings.at[place] as number
  if (from >= DENSE) return { about: count, bits: postings.dense, from: from - DENSE }
  const to = endOf(postings, place)
  return { about: to - from, bytes: postings.sparse, from, to }
}

/** The list of one gram; null if no document has it. */
export const needOf = (postings: Postings, gram: number, count: number): Need | null => {
  const place = placeOf(postings, gram)
  return postings.grams[place] === gram ? needAt(postings, place, count) : null
}

/**
 * All that are in one of the ranges, as one list; null for "cannot say", where so many lists would
 * be read that going through the documents one by one is quicker.
 */
export const needOfAny = (
  postings: Postings,
  ranges: readonly GramRange[],
  count: number
): Need | null => {
  if (ranges.length === 0) return null
  let cost = 0
  const needs: Need[] = []
  for (const { from, to } of ranges)
    for (let place = placeOf(postings, from); (postings.grams[place] ?? to) < to; place++) {
      const need = needAt(postings, place, count)
      cost += Math.min(need.about, wordsFor(count))
      if (cost > count / 2 + 1024) return null
      needs.push(need)
    }
  const [only] = needs
  if (only && needs.length === 1) return only
  const bits = new Uint32Array(needs.length === 0 ? 0 : wordsFor(count))
  for (const need of needs) addTo(bits, need)
  return { about: countBits(bits), bits, from: 0 }
}

const addTo = (bits: Uint32Array, need: Need): void => {
  if ("bits" in need)
    for (let word = 0; word < bits.length; word++)
      bits[word] = (bits[word] as number) | (need.bits[need.from + word] as number)
  else
    for (const document of listed(need))
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31))
}

/** How many bits are set: the usual sum by halves, Hacker's Delight 5-1. */
export const countBits = (bits: Uint32Array): number => {
  let count = 0
  for (let word = 0; word < bits.length; word++) {
    let it = bits[word] as number
    it -= (it >>> 1) & 0x55555555
    it = (it & 0x33333333) + ((it >>> 2) & 0x33333333)
    count += Math.imul((it + (it >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** A list of differences, read. */
const listed = ({ bytes, from, to }: Extract<Need, { bytes: Uint8Array }>): Int32Array => {
  const list = new Int32Array(to - from)
  let length = 0
  let document = -1
  for (let at = from; at < to;) {
    let byte = bytes[at++] as number
    let difference = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] as number
      difference |= (byte & 0x7f) << shift
    }
    document += difference
    list[length++] = document
  }
  return list.subarray(0, length)
}

/** Keeps of the first `length` those that are on a list too. @returns how many are left. */
const keep = (list: Int32Array, length: number, need: Need): number => {
  let kept = 0
  if ("bits" in need) {
    const { bits, from } = need
    for (let i = 0; i < length; i++) {
      const document = list[i] as number
      if ((bits[from + (document >>> 5)] as number) & (1 << (document & 31)))
        list[kept++] = document
    }
    return kept
  }
  const { bytes, to } = need
  let at = need.from
  let other = -1
  for (let i = 0; i < length; i++) {
    const document = list[i] as number
    while (other < document) {
      if (at >= to) return kept
      let byte = bytes[at++] as number
      let difference = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number
        difference |= (byte & 0x7f) << shift
      }
      other += difference
    }
    if (other === document) list[kept++] = document
  }
  return kept
}

/**
 * Visits, in rising order, all documents below `count` that are on every list, and perhaps some
 * more where another list would cost more than a look at them. Ends when `visit` says true.
 */
export const meet = (
  needs: readonly Need[],
  count: number,
  visit: (document: number) => boolean
): void => {
  const [rarest, ...others] = needs.toSorted((a, b) => a.about - b.about)
  if (!rarest) {
    for (let document = 0; document < count; document++) if (visit(document)) return
    return
  }
  if ("bits" in rarest) return meetBits([rarest, ...others], count, visit)
  const list = listed(rarest)
  let length = list.length
  for (const other of others)
    if ("bits" in other || other.about < length * LOOK) length = keep(list, length, other)
  for (let i = 0; i < length; i++) if (visit(list[i] as number)) return
}

/** Lists of bits and, though rarer ones come first, of differences, met word by word. */
const meetBits = (
  needs: readonly Need[],
  count: number,
  visit: (document: number) => boolean
): void => {
  const all = needs.map((need) => ("bits" in need ? need : asBits(need, count)))
  for (let word = 0; word < wordsFor(count); word++) {
    let left = -1
    for (const { bits, from } of all) left &= bits[from + word] as number
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left)
      if (visit(word * 32 + bit)) return
      left &= left - 1
    }
  }
}

const asBits = (need: Need, count: number): Extract<Need, { bits: Uint32Array }> => {
  const bits = new Uint32Array(wordsFor(count))
  addTo(bits, need)
  return { about: need.about, bits, from: 0 }
}
