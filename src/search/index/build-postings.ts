import { cut } from "./cut"
import { TRIPLES } from "./grams"
import { NumberStore } from "./number-store"
import { PairNumbers } from "./pair-numbers"
import { type Postings, isDense, wordsFor } from "./postings"
import type { Table } from "./table"

/** Units of text between two chances to do something else: some milliseconds. */
const STEP = 1 << 17

/** Which part of each document is cut into grams. */
export type Part = "title" | "all"

/** What is known of a gram, four numbers side by side, as they are wanted together. */
const LAST = 0
const DOCUMENTS = 1
/** Bytes of its list while it is counted, then where the next one is written. */
const BYTES = 2

/** Room for so many grams. */
const tallyFor = (grams: number, before?: Int32Array): Int32Array => {
  const tally = new Int32Array(grams * 4)
  if (before) tally.set(before)
  for (let at = before?.length ?? 0; at < tally.length; at += 4) tally[at + LAST] = -1
  return tally
}

const bytesOf = (difference: number): number =>
  difference < 0x80 ? 1 : difference < 0x4000 ? 2 : difference < 0x200000 ? 3 : 4

/** What one look through all texts brings. */
interface Counted {
  tally: Int32Array
  pairs: PairNumbers
  /** The different grams of each document, each followed by -1. */
  grams: NumberStore
}

/** Cuts every document and counts: how many documents each gram has and how long its list is. */
function* countAll(table: Table, part: Part): Generator<void, Counted> {
  const ends = part === "all" ? table.start.subarray(1) : table.bodyAt
  const pairs = new PairNumbers()
  const grams = new NumberStore()
  let tally = tallyFor(TRIPLES * 2)
  let into = new Int32Array(1 << 12)
  let since = 0
  for (let document = 0; document < table.count; document++) {
    const from = table.start[document] as number
    const to = ends[document] as number
    if (to - from >= into.length) into = new Int32Array((to - from) * 2)
    const found = cut(table.text, from, to, part === "title", pairs, into)
    while ((TRIPLES + pairs.count) * 4 > tally.length) tally = tallyFor(tally.length / 2, tally)
    let different = 0
    for (let i = 0; i < found; i++) {
      const gram = into[i] as number
      const at = gram * 4
      const before = tally[at + LAST] as number
      if (before === document) continue
      tally[at + LAST] = document
      tally[at + DOCUMENTS] = (tally[at + DOCUMENTS] as number) + 1
      tally[at + BYTES] = (tally[at + BYTES] as number) + bytesOf(document - before)
      into[different++] = gram
    }
    into[different++] = -1
    grams.add(into, different)
    since += to - from
    if (since < STEP) continue
    since = 0
    yield
  }
  return { tally, pairs, grams }
}

/** The lists of a table's titles or whole texts: counted first, then written, without growing. */
export function* buildPostings(table: Table, part: Part): Generator<void, Postings> {
  const { tally, pairs, grams } = yield* countAll(table, part)
  const postings = layOut(table.count, tally, pairs)
  const { sparse, dense } = postings
  yield
  let document = 0
  for (const block of grams.drain()) {
    for (let i = 0; i < block.length; i++) {
      const gram = block[i] as number
      if (gram < 0) {
        document++
        continue
      }
      const at = gram * 4
      let to = tally[at + BYTES] as number
      if (isDense(tally[at + DOCUMENTS] as number, table.count)) {
        const word = to + (document >>> 5)
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
    yield
  }
  return postings
}

/** Empty lists of the right sizes, by rising gram; in the tally, where each begins. */
const layOut = (count: number, tally: Int32Array, pairs: PairNumbers): Postings => {
  const sorted = pairs.sorted()
  let triples = 0
  for (let gram = 0; gram < TRIPLES; gram++) if (tally[gram * 4 + DOCUMENTS] !== 0) triples++
  const grams = new Uint32Array(triples + sorted.length)
  const documents = new Uint32Array(grams.length)
  const ats = new Uint32Array(grams.length)
  const words = wordsFor(count)
  let sparse = 0
  let dense = 0
  let place = 0
  const lay = (gram: number, number: number): void => {
    const at = number * 4
    const its = tally[at + DOCUMENTS] as number
    const bytes = tally[at + BYTES] as number
    const bits = isDense(its, count)
    grams[place] = gram
    documents[place] = its
    ats[place++] = bits ? dense : sparse
    tally[at + BYTES] = bits ? dense : sparse
    tally[at + LAST] = -1
    if (bits) dense += words
    else sparse += bytes
  }
  for (let gram = 0; gram < TRIPLES; gram++) if (tally[gram * 4 + DOCUMENTS] !== 0) lay(gram, gram)
  for (const gram of sorted) lay(gram, TRIPLES + pairs.numberOf(gram))
  return {
    grams,
    documents,
    at: ats,
    sparse: new Uint8Array(sparse),
    dense: new Uint32Array(dense)
  }
}
