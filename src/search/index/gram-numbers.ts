import { TRIPLES } from "./grams"
import { rising } from "./rising"

/** Grams, smallest first, and the number of each. */
export interface Sorted {
  grams: Uint32Array<ArrayBuffer>
  numbers: Uint32Array<ArrayBuffer>
}

/**
 * Numbers grams as they come, from 0 on, so that what is counted of them lies close together.
 * Triples have a row of their own; pairs go by open addressing over a power of two, at most half
 * full, a pair beside its number so that a look-up is one step into memory. A JS Map of a million
 * numbers would take ten times the room and five times as long.
 */
export class GramNumbers {
  count = 0
  #pairs = 0
  /** The number + 1 of each triple, 0 for one not seen. */
  readonly #triples = new Int32Array(TRIPLES)
  /** By twos: a pair, and its number + 1 or 0 for a free slot. */
  #slots = new Uint32Array(1 << 10)

  ofTriple(triple: number): number {
    const known = this.#triples[triple] as number
    if (known !== 0) return known - 1
    this.#triples[triple] = ++this.count
    return this.count - 1
  }

  ofPair(pair: number): number {
    const slots = this.#slots
    const last = slots.length - 2
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 6) & last
    while (slots[slot] !== pair) {
      if (slots[slot + 1] === 0) return this.#take(pair, slot)
      slot = (slot + 2) & last
    }
    return slots[slot + 1] === 0 ? this.#take(pair, slot) : (slots[slot + 1] as number) - 1
  }

  /** All grams, smallest first, triples before pairs, and the number of each. */
  *sorted(): Generator<void, Sorted> {
    const grams = new Uint32Array(this.count)
    const numbers = new Uint32Array(this.count)
    let place = 0
    for (let triple = 0; triple < TRIPLES; triple++)
      if (this.#triples[triple] !== 0) {
        grams[place] = triple
        numbers[place++] = (this.#triples[triple] as number) - 1
      }
    const { pairs, of } = this.#allPairs()
    yield
    for (const from of yield* rising(pairs)) {
      grams[place] = pairs[from] as number
      numbers[place++] = of[from] as number
    }
    return { grams, numbers }
  }

  /** The pairs as they lie, and the number of each. */
  #allPairs(): { pairs: Uint32Array; of: Uint32Array } {
    const pairs = new Uint32Array(this.#pairs)
    const of = new Uint32Array(this.#pairs)
    let place = 0
    for (let slot = 0; slot < this.#slots.length; slot += 2)
      if (this.#slots[slot + 1] !== 0) {
        pairs[place] = this.#slots[slot] as number
        of[place++] = (this.#slots[slot + 1] as number) - 1
      }
    return { pairs, of }
  }

  #take(pair: number, slot: number): number {
    const number = this.count++
    this.#slots[slot] = pair
    this.#slots[slot + 1] = number + 1
    if (++this.#pairs * 4 > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    const before = this.#slots
    const slots = new Uint32Array(before.length * 4)
    const last = slots.length - 2
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue
      const pair = before[from] as number
      let slot = (Math.imul(pair, 0x9e3779b1) >>> 6) & last
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last
      slots[slot] = pair
      slots[slot + 1] = before[from + 1] as number
    }
    this.#slots = slots
  }
}
