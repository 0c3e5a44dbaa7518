/**
 * Numbers pairs of units as they come, from 0 on: open addressing over a power of two, never more
 * than half full. A JS Map of a million numbers would take ten times the room and five the time.
 */
export class PairNumbers {
  count = 0
  #pairs = new Uint32Array(1 << 12)
  /** The number + 1 that a slot holds; 0 for none. */
  #slots = new Int32Array(1 << 13)

  numberOf(pair: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 7) & last
    for (;;) {
      const number = (slots[slot] as number) - 1
      if (number < 0) return this.#take(pair, slot)
      if (this.#pairs[number] === pair) return number
      slot = (slot + 1) & last
    }
  }

  /** All pairs, smallest first. */
  sorted(): Uint32Array {
    return this.#pairs.slice(0, this.count).sort()
  }

  #take(pair: number, slot: number): number {
    const number = this.count++
    if (number >= this.#pairs.length) this.#lengthen()
    this.#pairs[number] = pair
    this.#slots[slot] = number + 1
    if (this.count * 2 > this.#slots.length) this.#spread()
    return number
  }

  #lengthen(): void {
    const longer = new Uint32Array(this.#pairs.length * 2)
    longer.set(this.#pairs)
    this.#pairs = longer
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const last = slots.length - 1
    for (let number = 0; number < this.count; number++) {
      let slot = (Math.imul(this.#pairs[number] as number, 0x9e3779b1) >>> 7) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}
