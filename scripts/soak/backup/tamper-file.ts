/** What can be done to a sealed file by somebody who has no key. */
import type { Random } from "../random"
import type { Good } from "./good-backup"

export type Tamper = (good: Good, other: Good, random: Random) => Uint8Array | Promise<Uint8Array>

const chunk = 64 * 1024 + 16

/** Where the header ends and the payload begins: after the line of the header's checksum. */
const payloadAt = (file: Uint8Array): number => {
  const mark = Buffer.from(file).indexOf("\n--- ")
  return Buffer.from(file).indexOf("\n", mark + 1) + 1
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const flipped = (bytes: Uint8Array, times: number, random: Random, from = 0): Uint8Array => {
  const copy = new Uint8Array(bytes)
  for (let time = 0; time < times; time++) {
    const at = from + random.below(copy.length - from)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  }
  return copy
}

/** The payload's nonce, then its chunks. */
const chunksOf = (file: Uint8Array) => {
  const start = payloadAt(file) + 16
  const chunks: Uint8Array[] = []
  for (let at = start; at < file.length; at += chunk) chunks.push(file.subarray(at, at + chunk))
  return { head: file.subarray(0, start), chunks }
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1")

export const tamperFile: Record<string, Tamper> = {
  "bit flipped": ({ sealed }, _other, random) => flipped(sealed, 1, random),
  "bits flipped": ({ sealed }, _other, random) => flipped(sealed, 2 + random.below(30), random),
  "bit of the header flipped": ({ sealed }, _other, random) =>
    joined(
      flipped(sealed.subarray(0, payloadAt(sealed)), 1, random),
      sealed.subarray(payloadAt(sealed))
    ),
  "bytes overwritten": ({ sealed }, _other, random) => {
    const copy = new Uint8Array(sealed)
    const at = random.below(copy.length)
    for (let it = at; it < Math.min(at + 1 + random.below(500), copy.length); it++)
      copy[it] = random.below(256)
    return copy
  },
  truncated: ({ sealed }, _other, random) => sealed.subarray(0, random.below(sealed.length)),
  "truncated at a chunk": ({ sealed }, _other, random) => {
    const { head, chunks } = chunksOf(sealed)
    return joined(head, ...chunks.slice(0, random.below(chunks.length)))
  },
  "bytes added": ({ sealed }, _other, random) =>
    joined(
      sealed,
      Uint8Array.from({ length: 1 + random.below(100) }, () => random.below(256))
    ),
  "bytes taken out": ({ sealed }, _other, random) => {
    const at = random.below(sealed.length)
    return joined(sealed.subarray(0, at), sealed.subarray(at + 1 + random.below(50)))
  },
  spliced: ({ sealed }, other, random) => {
    const at = random.below(Math.min(sealed.length, other.sealed.length))
    return joined(sealed.subarray(0, at), other.sealed.subarray(at))
  },
  "header swapped": ({ sealed }, other) =>
    joined(other.sealed.subarray(0, payloadAt(other.sealed)), sealed.subarray(payloadAt(sealed))),
  "chunks swapped": ({ sealed }, _other, random) => {
    const { head, chunks } = chunksOf(sealed)
    const at = random.below(chunks.length - 1)
    const [one, two] = chunks.splice(at, 2)
    if (one && two) chunks.splice(at, 0, two, one)
    return joined(head, ...chunks)
  },
  "chunk doubled": ({ sealed }, _other, random) => {
    const { head, chunks } = chunksOf(sealed)
    const at = random.below(chunks.length)
    return joined(head, ...chunks.slice(0, at + 1), ...chunks.slice(at))
  },
  "chunk of another": ({ sealed }, other, random) => {
    const { head, chunks } = chunksOf(sealed)
    const at = random.below(chunks.length)
    const theirs = chunksOf(other.sealed).chunks[at]
    return joined(
      head,
      ...chunks.slice(0, at),
      ...(theirs ? [theirs] : []),
      ...chunks.slice(at + 1)
    )
  },
  "recipient doubled or dropped": ({ sealed }, _other, random) => {
    const at = payloadAt(sealed)
    const header = text(sealed.subarray(0, at))
    const stanza = /-> X25519 .+\n.+\n/.exec(header)?.[0] ?? ""
    const changed = header.replace(stanza, random.below(2) === 0 ? "" : stanza + stanza)
    return joined(Buffer.from(changed, "latin1"), sealed.subarray(at))
  }
}
