/**
 * Which documents have a gram. Grams are sorted; each has the number of its documents and where
 * they are listed: rising, as differences of seven bits a byte, in `sparse`; or, where more than one
 * document in eight has it, as one bit for each document, in `dense`, which is smaller then.
 */
export interface Postings {
  grams: Uint32Array<ArrayBuffer>
  documents: Uint32Array<ArrayBuffer>
  at: Uint32Array<ArrayBuffer>
  sparse: Uint8Array<ArrayBuffer>
  dense: Uint32Array<ArrayBuffer>
}

/** From how many documents of all on a gram is kept as bits. */
export const isDense = (documents: number, of: number): boolean => documents * 8 > of

/** Words of 32 bits that hold a bit for each document. */
export const wordsFor = (count: number): number => (count + 31) >>> 5

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
