import { BREAK, WIDE, classes } from "./classes"
import { TRIPLES, pair, triple } from "./grams"
import { PairNumbers } from "./pair-numbers"
import { type Postings, isDense, wordsFor } from "./postings"
import type { Table } from "./table"

const SPACE = 0x20
/** Units of text between two chances to do something else: some five milliseconds. */
const STEP = 1 << 18

/** Which part of each document is cut into grams. */
export type Part = "title" | "all"

/** What is known of each gram while lists are made; grams are numbered, triples by themselves. */
class Tally {
  last = new Int32Array(TRIPLES * 2).fill(-1)
  documents = new Uint32Array(TRIPLES * 2)
  bytes = new Uint32Array(TRIPLES * 2)

  lengthen(): void {
    const { last, documents, bytes } = this
    this.last = new Int32Array(last.length * 2).fill(-1)
    this.last.set(last)
    this.documents = new Uint32Array(documents.length * 2)
    this.documents.set(documents)
    this.bytes = new Uint32Array(bytes.length * 2)
    this.bytes.set(bytes)
  }
}

/**
 * The grams of one document, by number, into `into`; the rule of `grams.ts` written out, as this
 * loop sees every character that is stored, twice.
 *
 * @returns how many there are.
 */
const cut = (
  text: Uint16Array,
  from: number,
  to: number,
  starts: boolean,
  pairs: PairNumbers,
  into: Int32Array
): number => {
  let found = 0
  let unit = text[from] as number
  let first = classes[unit] as number
  for (let place = from; place + 1 < to; place++) {
    const next = text[place + 1] as number
    const second = classes[next] as number
    if (first === BREAK) {
      if (starts && second !== BREAK)
        into[found++] =
          second === WIDE
            ? TRIPLES + pairs.numberOf(pair(SPACE, next))
            : triple(
                BREAK,
                second,
                place + 2 < to ? (classes[text[place + 2] as number] as number) : BREAK
              )
    } else if (second === BREAK)
      into[found++] =
        first === WIDE ? TRIPLES + pairs.numberOf(pair(unit, SPACE)) : triple(first, BREAK, BREAK)
    else if (first === WIDE || second === WIDE)
      into[found++] = TRIPLES + pairs.numberOf(pair(unit, next))
    else into[found++] = triple(first, second, classes[text[place + 2] as number] as number)
    unit = next
    first = second
  }
  return found
}

/** Cuts every document; calls `take` with its grams and gives way now and then. */
function* cutAll(
  table: Table,
  part: Part,
  pairs: PairNumbers,
  take: (document: number, grams: Int32Array, found: number) => void
): Generator<void, void> {
  const ends = part === "all" ? table.start.subarray(1) : table.bodyAt
  let into = new Int32Array(1 << 12)
  let since = 0
  for (let document = 0; document < table.count; document++) {
    const from = table.start[document] as number
    const to = ends[document] as number
    if (to - from > into.length) into = new Int32Array((to - from) * 2)
    take(document, into, cut(table.text, from, to, part === "title", pairs, into))
    since += to - from
    if (since < STEP) continue
    since = 0
    yield
  }
}

const bytesOf = (difference: number): number =>
  difference < 0x80 ? 1 : difference < 0x4000 ? 2 : difference < 0x200000 ? 3 : 4

/** The lists of a table's titles or whole texts: counted first, then written, without growing. */
export function* buildPostings(table: Table, part: Part): Generator<void, Postings> {
  const pairs = new PairNumbers()
  const tally = new Tally()
  yield* cutAll(table, part, pairs, (document, grams, found) => {
    while (TRIPLES + pairs.count > tally.last.length) tally.lengthen()
    const { last, documents, bytes } = tally
    for (let i = 0; i < found; i++) {
      const gram = grams[i] as number
      const before = last[gram] as number
      if (before === document) continue
      last[gram] = document
      documents[gram] = (documents[gram] as number) + 1
      bytes[gram] = (bytes[gram] as number) + bytesOf(document - before)
    }
  })
  const { postings, offsets } = layOut(table.count, tally, pairs)
  yield
  const { last, documents } = tally
  const { sparse, dense } = postings
  last.fill(-1)
  yield* cutAll(table, part, pairs, (document, grams, found) => {
    for (let i = 0; i < found; i++) {
      const gram = grams[i] as number
      const before = last[gram] as number
      if (before === document) continue
      last[gram] = document
      let to = offsets[gram] as number
      if (isDense(documents[gram] as number, table.count)) {
        const word = to + (document >>> 5)
        dense[word] = (dense[word] as number) | (1 << (document & 31))
        continue
      }
      let difference = document - before
      while (difference >= 0x80) {
        sparse[to++] = (difference & 0x7f) | 0x80
        difference >>>= 7
      }
      sparse[to++] = difference
      offsets[gram] = to
    }
  })
  return postings
}

/** Empty lists of the right sizes, by rising gram, and where each begins by number. */
const layOut = (
  count: number,
  { documents, bytes }: Tally,
  pairs: PairNumbers
): { postings: Postings; offsets: Uint32Array } => {
  const sorted = pairs.sorted()
  const offsets = new Uint32Array(TRIPLES + pairs.count)
  let triples = 0
  for (let gram = 0; gram < TRIPLES; gram++) if (documents[gram] !== 0) triples++
  const grams = new Uint32Array(triples + sorted.length)
  const postings = {
    grams,
    documents: new Uint32Array(grams.length),
    at: new Uint32Array(grams.length)
  }
  const words = wordsFor(count)
  let sparse = 0
  let dense = 0
  let place = 0
  const lay = (gram: number, number: number): void => {
    const its = documents[number] as number
    grams[place] = gram
    postings.documents[place] = its
    const bits = isDense(its, count)
    offsets[number] = bits ? dense : sparse
    postings.at[place++] = offsets[number] as number
    if (bits) dense += words
    else sparse += bytes[number] as number
  }
  for (let gram = 0; gram < TRIPLES; gram++) if (documents[gram] !== 0) lay(gram, gram)
  for (const gram of sorted) lay(gram, TRIPLES + pairs.numberOf(gram))
  return {
    postings: { ...postings, sparse: new Uint8Array(sparse), dense: new Uint32Array(dense) },
    offsets
  }
}
