import type { ArchiveFault } from "./archive-fault"
import type { ArchiveLimits } from "./archive-limits"

/** Thrown through the layers of a reader, caught by the outermost, which gives it as a value. */
export class Refused extends Error {
  constructor(
    readonly why: ArchiveFault["why"],
    readonly at?: ArchiveFault["at"]
  ) {
    super(why)
  }
}

/** Counts packed bytes, and sees that the file is one of gzip. */
const watched = (packed: ReadableStream<Uint8Array>) => {
  const seen = { bytes: 0 }
  const stream = packed.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => {
        if (seen.bytes === 0 && piece.length > 1 && (piece[0] !== 0x1f || piece[1] !== 0x8b))
          throw new Refused("not-an-archive")
        seen.bytes += piece.length
        controller.enqueue(new Uint8Array(piece))
      },
      flush: () => {
        if (seen.bytes === 0) throw new Refused("cut")
      }
    })
  )
  return { seen, stream }
}

/**
 * The lines of a packed file, each with its line feed, under the limits. It throws what the stream
 * throws, or `Refused`.
 */
export const readLines = async function* (
  packed: ReadableStream<Uint8Array>,
  limits: ArchiveLimits
): AsyncGenerator<Uint8Array> {
  const { seen, stream } = watched(packed)
  const reader = stream.pipeThrough(new DecompressionStream("gzip")).getReader()
  let unpacked = 0
  let begun: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      unpacked += value.length
      if (unpacked > limits.unpacked) throw new Refused("too-big")
      if (unpacked > limits.unasked && unpacked > seen.bytes * limits.ratio)
        throw new Refused("too-big")
      let from = 0
      for (let end = value.indexOf(10); end >= 0; end = value.indexOf(10, from)) {
        yield joined(begun, value.subarray(from, end + 1))
        begun = []
        length = 0
        from = end + 1
      }
      if (from === value.length) continue
      begun.push(value.subarray(from))
      length += value.length - from
      if (length > limits.line) throw new Refused("too-big")
    }
    // Every line of ours ends with a line feed.
    if (begun.length > 0) throw new Refused("cut")
  } finally {
    // Let go of, not cancelled: Node's unpacking throws past everybody where it is cut off. What is
    // not read any more waits, and goes with its stream.
    reader.releaseLock()
  }
}

const joined = (begun: readonly Uint8Array[], rest: Uint8Array): Uint8Array => {
  if (begun.length === 0) return rest
  const whole = new Uint8Array(begun.reduce((sum, it) => sum + it.length, rest.length))
  let at = 0
  for (const it of [...begun, rest]) {
    whole.set(it, at)
    at += it.length
  }
  return whole
}
