const BLOCK = 1 << 18

/** A long row of numbers, written once and read once, without ever being copied to grow. */
export class NumberStore {
  readonly #blocks: Int32Array[] = []
  #length = 0

  add(numbers: Int32Array, length: number): void {
    let taken = 0
    while (taken < length) {
      const at = this.#length % BLOCK
      if (at === 0) this.#blocks.push(new Int32Array(BLOCK))
      const some = Math.min(length - taken, BLOCK - at)
      this.#blocks.at(-1)?.set(numbers.subarray(taken, taken + some), at)
      taken += some
      this.#length += some
    }
  }

  /** The blocks in order; of the last, what is filled. Each is let go when the next is asked for. */
  *drain(): Generator<Int32Array> {
    let left = this.#length
    for (let block = this.#blocks.shift(); block; block = this.#blocks.shift()) {
      yield left < BLOCK ? block.subarray(0, left) : block
      left -= BLOCK
    }
  }
}
