/**
 * Which documents have a gram. Grams are sorted; `at` says where each one's list begins. A list is
 * its documents' numbers, rising, as differences of seven bits a byte, in `sparse`, up to where the
 * next begins; or, where that would be longer, one bit for each document, in `dense`: then `at` is
 * the word it begins with and `DENSE`.
 */
export interface Postings {
  grams: Uint32Array<ArrayBuffer>
  at: Uint32Array<ArrayBuffer>
  sparse: Uint8Array<ArrayBuffer>
  dense: Uint32Array<ArrayBuffer>
}

export const DENSE = 0x80000000

/** Words of 32 bits that hold a bit for each document. */
export const wordsFor = (count: number): number => (count + 31) >>> 5

/** Whether a list of so many bytes is kept as bits. */
export const isDense = (bytes: number, count: number): boolean => bytes >= wordsFor(count) * 4

/** Where the first gram not below `gram` stands. */
export const placeOf = ({ grams }: Postings, gram: number): number => {
  let low = 0
  let high = grams.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((grams[middle] as number) < gram) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a list in `sparse` ends: where the next one in there begins. */
export const endOf = ({ at, sparse }: Postings, place: number): number => {
  for (let next = place + 1; next < at.length; next++)
    if ((at[next] as number) < DENSE) return at[next] as number
  return sparse.length
}
