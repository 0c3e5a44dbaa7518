import { cut } from "./cut"
import { NumberStore } from "./number-store"
import { GramNumbers, type Sorted } from "./gram-numbers"
import { DENSE, type Postings, isDense, wordsFor } from "./postings"
import type { Table } from "./table"

/** Units of text between two chances to do something else: some milliseconds. */
const STEP = 1 << 17

/** Which part of each document is cut into grams. */
export type Part = "title" | "all"

/**
 * What is known of a gram, two numbers side by side, as they are wanted together: the last document
 * that had it; and the bytes of its list while it is counted, then where the next byte is written,
 * or minus one minus the word its bits begin with.
 */
const LAST = 0
const BYTES = 1

/** Room for so many grams. */
const tallyFor = (grams: number, before?: Int32Array): Int32Array => {
  const tally = new Int32Array(grams * 2)
  if (before) tally.set(before)
  for (let at = before?.length ?? 0; at < tally.length; at += 2) tally[at + LAST] = -1
  return tally
}

const bytesOf = (difference: number): number =>
  difference < 0x80 ? 1 : difference < 0x4000 ? 2 : difference < 0x200000 ? 3 : 4

/** What one look through all texts brings. */
interface Counted {
  tally: Int32Array
  numbers: GramNumbers
  /** The different grams of each document, each followed by -1. */
  grams: NumberStore
}

/**
 * Counts a document's grams and leaves in `into` each of them once, and -1. The two loops that see
 * every gram are functions of their own: loops within generators are never compiled to the full.
 *
 * @returns how many numbers are left there.
 */
const countIn = (tally: Int32Array, document: number, into: Int32Array, found: number): number => {
  let different = 0
  for (let i = 0; i < found; i++) {
    const gram = into[i] as number
    const at = gram * 2
    const before = tally[at + LAST] as number
    if (before === document) continue
    tally[at + LAST] = document
    tally[at + BYTES] = (tally[at + BYTES] as number) + bytesOf(document - before)
    into[different++] = gram
  }
  into[different++] = -1
  return different
}

/** Cuts every document and counts: how many documents each gram has and how long its list is. */
function* countAll(table: Table, part: Part): Generator<void, Counted> {
  const ends = part === "all" ? table.start.subarray(1) : table.bodyAt
  const numbers = new GramNumbers()
  const grams = new NumberStore()
  let tally = tallyFor(1 << 12)
  let into = new Int32Array(1 << 12)
  let since = 0
  for (let document = 0; document < table.count; document++) {
    const from = table.start[document] as number
    const to = ends[document] as number
    if (to - from >= into.length) into = new Int32Array((to - from) * 2)
    const found = cut(table.text, from, to, part === "title", numbers, into)
    while (numbers.count * 2 > tally.length) tally = tallyFor(tally.length, tally)
    const different = countIn(tally, document, into, found)
    grams.add(into, different)
    since += to - from
    if (since < STEP) continue
    since = 0
    yield
  }
  return { tally, numbers, grams }
}

/** The lists of a table's titles or whole texts: counted first, then written, without growing. */
export function* buildPostings(table: Table, part: Part): Generator<void, Postings> {
  const { tally, numbers, grams } = yield* countAll(table, part)
  const postings = layOut(table.count, tally, yield* numbers.sorted())
  yield
  let document = 0
  for (const block of grams.drain()) {
    document = write(block, document, tally, postings)
    yield
  }
  return postings
}

/** Writes a block of grams into their lists. @returns of which document the next block goes on. */
const write = (
  block: Int32Array,
  begun: number,
  tally: Int32Array,
  { sparse, dense }: Postings
): number => {
  let document = begun
  for (let i = 0; i < block.length; i++) {
    const gram = block[i] as number
    if (gram < 0) {
      document++
      continue
    }
    const at = gram * 2
    let to = tally[at + BYTES] as number
    if (to < 0) {
      const word = -1 - to + (document >>> 5)
      dense[word] = (dense[word] as number) | (1 << (document & 31))
      continue
    }
    let difference = document - (tally[at + LAST] as number)
    tally[at + LAST] = document
    while (difference >= 0x80) {
      sparse[to++] = (difference & 0x7f) | 0x80
      difference >>>= 7
    }
    sparse[to++] = difference
    tally[at + BYTES] = to
  }
  return document
}

/** Empty lists of the right sizes, by rising gram; in the tally, where each begins. */
const layOut = (count: number, tally: Int32Array, { grams, numbers }: Sorted): Postings => {
  const at = new Uint32Array(grams.length)
  const words = wordsFor(count)
  let sparse = 0
  let dense = 0
  for (let place = 0; place < grams.length; place++) {
    const its = (numbers[place] as number) * 2
    const bytes = tally[its + BYTES] as number
    const bits = isDense(bytes, count)
    at[place] = bits ? (dense | DENSE) >>> 0 : sparse
    tally[its + BYTES] = bits ? -1 - dense : sparse
    tally[its + LAST] = -1
    if (bits) dense += words
    else sparse += bytes
  }
  return { grams, at, sparse: new Uint8Array(sparse), dense: new Uint32Array(dense) }
}
