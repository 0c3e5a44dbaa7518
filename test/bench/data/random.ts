/** A small seeded source of chance (mulberry32): the same seed gives the same data everywhere. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not with, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 up to, not with, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  from(first: number, last: number): number {
    return first + this.below(last - first + 1)
  }

  of<T>(them: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = them[this.below(them.length)]
    if (chosen === undefined) throw new RangeError("nothing to choose from")
    return chosen
  }

  /** As words are used: the first often, the last hardly ever (Zipf's law). */
  often<T>(them: readonly T[]): T {
    const chosen = them[Math.floor(them.length ** this.next()) - 1]
    if (chosen === undefined) throw new RangeError("nothing to choose from")
    return chosen
  }
}

/** A seed for the nth thing of a kind, far from that of its neighbours. */
export const seedOf = (kind: number, nth: number): number =>
  Math.imul(nth + 1, 0x9e3779b1) ^ Math.imul(kind + 1, 0x85ebca6b)
