/** Words of 32 bits, each at four times its number; a view's words are never missing. */
const wordsOf = (values: readonly number[]): DataView => {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [at, value] of values.entries()) view.setInt32(at * 4, value)
  return view
}

const isPrime = (it: number): boolean => {
  for (let by = 2; by * by <= it; by++) if (it % by === 0) return false
  return true
}

/** Fractional parts of roots of the first primes, 32 bits of them, as FIPS 180-4 takes its constants. */
const fractions = (count: number, root: (it: number) => number): DataView => {
  const primes: number[] = []
  for (let it = 2; primes.length < count; it++) if (isPrime(it)) primes.push(it)
  return wordsOf(primes.map((it) => (root(it) % 1) * 2 ** 32))
}

const constants = fractions(64, Math.cbrt)

/**
 * SHA-256 (FIPS 180-4) of bytes that come a piece at a time: the browser's own wants them all at once.
 */
export class Sha256 {
  private readonly state = fractions(8, Math.sqrt)
  private readonly words = new DataView(new ArrayBuffer(256))
  private readonly block = new Uint8Array(64)
  private readonly view = new DataView(this.block.buffer)
  private filled = 0
  private length = 0

  update(bytes: Uint8Array): this {
    this.length += bytes.length
    let at = 0
    while (at < bytes.length) {
      const taken = Math.min(64 - this.filled, bytes.length - at)
      this.block.set(bytes.subarray(at, at + taken), this.filled)
      this.filled += taken
      at += taken
      if (this.filled === 64) this.compress()
    }
    return this
  }

  /** As hexadecimal digits. Nothing can be added afterwards. */
  digest(): string {
    const { length } = this
    // One bit, zeros up to 8 bytes before the end of a block, the length in bits.
    const padded = new Uint8Array(((119 - (length % 64)) % 64) + 9)
    padded[0] = 0x80
    const end = new DataView(padded.buffer, padded.length - 8)
    end.setUint32(0, Math.floor(length / 2 ** 29))
    end.setUint32(4, length << 3)
    this.update(padded)
    let digits = ""
    for (let at = 0; at < 32; at += 4)
      digits += this.state.getUint32(at).toString(16).padStart(8, "0")
    return digits
  }

  private compress(): void {
    const { words: w, view, state } = this
    for (let at = 0; at < 64; at += 4) w.setInt32(at, view.getInt32(at))
    for (let at = 64; at < 256; at += 4) {
      const x = w.getInt32(at - 60)
      const y = w.getInt32(at - 8)
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      w.setInt32(at, (w.getInt32(at - 64) + s0 + w.getInt32(at - 28) + s1) | 0)
    }
    let a = state.getInt32(0)
    let b = state.getInt32(4)
    let c = state.getInt32(8)
    let d = state.getInt32(12)
    let e = state.getInt32(16)
    let f = state.getInt32(20)
    let g = state.getInt32(24)
    let h = state.getInt32(28)
    for (let at = 0; at < 256; at += 4) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants.getInt32(at) + w.getInt32(at)) | 0
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    for (const [at, it] of [a, b, c, d, e, f, g, h].entries())
      state.setInt32(at * 4, state.getInt32(at * 4) + it)
    this.filled = 0
  }
}
