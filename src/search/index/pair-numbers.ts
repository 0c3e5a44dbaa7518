/**
 * Numbers pairs of units as they come, from 0 on: open addressing over a power of two, at most half
 * full, a pair beside its number so that a look-up is one step into memory. A JS Map of a million
 * numbers would take ten times the room and five times as long.
 */
export class PairNumbers {
  count = 0
  /** By twos: a pair, and its number + 1 or 0 for a free slot. */
  #slots = new Uint32Array(1 << 15)

  numberOf(pair: number): number {
    const slots = this.#slots
    const last = slots.length - 2
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 6) & last
    while (slots[slot] !== pair) {
      if (slots[slot + 1] === 0) return this.#take(pair, slot)
      slot = (slot + 2) & last
    }
    return slots[slot + 1] === 0 ? this.#take(pair, slot) : (slots[slot + 1] as number) - 1
  }

  /** All pairs, smallest first. */
  sorted(): Uint32Array {
    const pairs = new Uint32Array(this.count)
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const number = this.#slots[slot + 1] as number
      if (number > 0) pairs[number - 1] = this.#slots[slot] as number
    }
    return pairs.sort()
  }

  #take(pair: number, slot: number): number {
    this.#slots[slot] = pair
    this.#slots[slot + 1] = ++this.count
    if (this.count * 4 > this.#slots.length) this.#spread()
    return this.count - 1
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
