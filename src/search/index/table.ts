/**
 * Documents in columns, so that a hundred thousand of them are a dozen buffers. The folded texts
 * stand one after the other in `text`, each line ended by a line feed, each document begun by one:
 *
 *     ⏎ title lines ⏎ values of facets, each with its mark ⏎ sounds ⏎ body ⏎
 */
export interface Table {
  count: number
  text: Uint16Array<ArrayBuffer>
  /** Where each document begins; one more for the end of the last. */
  start: Uint32Array<ArrayBuffer>
  facetsAt: Uint32Array<ArrayBuffer>
  soundsAt: Uint32Array<ArrayBuffer>
  bodyAt: Uint32Array<ArrayBuffer>
  /** Milliseconds since 1970. */
  at: Float64Array<ArrayBuffer>
  /** How much it is wanted before anything is asked; see `priorOf`. */
  prior: Float64Array<ArrayBuffer>
  /** Its place in `kinds`. */
  kind: Uint8Array<ArrayBuffer>
  /** The ids, each once; see `name-pool`. */
  names: Uint8Array<ArrayBuffer>
  idAt: Uint32Array<ArrayBuffer>
  ownerAt: Uint32Array<ArrayBuffer>
  keyHash: Uint32Array<ArrayBuffer>
  ownerHash: Uint32Array<ArrayBuffer>
}

const MONTH = 30 * 24 * 3600 * 1000

/**
 * Being used e times as often is worth a month of age. Both fade with the same clock, so the order
 * of two documents never changes by time passing, and can be the order in which they are stored.
 */
export const priorOf = (at: number, uses: number): number =>
  at / MONTH + Math.log(1 + Math.max(0, uses))

/** The same, seen from today, between -1 and 1 and rising. */
export const standing = (prior: number, now: number): number => {
  const ahead = prior - now / MONTH
  return ahead / (12 + Math.abs(ahead))
}
