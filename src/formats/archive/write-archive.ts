import { type ArchiveEnd, type ArchiveHeader, archiveVersion } from "./header"
import { Sha256 } from "./sha256"

export type ArchiveHead = Omit<ArchiveHeader, "format" | "version">

/** An archive that is being written. */
export interface WrittenArchive {
  /** Gzip of lines of JSON. */
  stream: ReadableStream<Uint8Array>
  /** The last line, once the stream was read to its end. */
  end: Promise<ArchiveEnd>
}

/**
 * Writes an archive: a line that says what is in it, a line for each row, a line that says that it
 * ends, and the checksum of all before.
 * @param lines Of `row-lines`, encoded, in pieces of any length that end with a line.
 */
export const writeArchive = (
  head: ArchiveHead,
  lines: AsyncIterable<Uint8Array>
): WrittenArchive => {
  const hash = new Sha256()
  const rows = Object.values(head.counts).reduce((sum, it) => sum + it, head.unfit)
  let ended: (end: ArchiveEnd) => void = () => undefined
  const end = new Promise<ArchiveEnd>((resolve) => {
    ended = resolve
  })
  const pieces = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const first = { format: "regulars", version: archiveVersion, ...head }
    for await (const piece of join(encoded(first), lines)) {
      hash.update(piece)
      yield new Uint8Array(piece)
    }
    const last: ArchiveEnd = { end: true, rows, sha256: hash.digest() }
    yield encoded(last)
    ended(last)
  }
  const packed = fromPieces(pieces()).pipeThrough(new CompressionStream("gzip"))
  return { stream: packed, end }
}

const join = async function* (first: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield first
  yield* rest
}

const encoded = (line: object): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(line)}\n`)

const fromPieces = (
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    }
  })
