/** Numbers from a seed (mulberry32): a failing cycle can be named. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number
  /** One of a list; undefined of an empty one. */
  of: <T>(list: readonly T[]) => T | undefined
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, of: (list) => list[below(list.length)] }
}
