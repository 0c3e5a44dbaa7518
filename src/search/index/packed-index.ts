import { checksum } from "./checksum"
import { PackedShelf } from "./packed-shelf"
import { wordsFor } from "./postings"

/** Of the form below and of the rules of folding, sounds and grams: with any change another one. */
export const VERSION = 3

/** A shelf as it is stored: buffers, in the order of `columns`. */
export interface PackedSegment {
  /** The same name is the same `buffers`: what is stored need not be stored again. */
  name: string
  buffers: ArrayBuffer[]
  sum: number
  /** Which documents are no more; this alone changes. */
  dead: ArrayBuffer
  deadSum: number
}

/** What `structuredClone`, a message or IndexedDB can take as it is. */
export interface PackedIndex {
  version: number
  segments: PackedSegment[]
}

/** Why a stored index cannot be opened; it has to be built anew from the data then. */
export type IndexFault = "older" | "damaged"

const sums = new WeakMap<PackedShelf, number>()

const buffersOf = ({ parts }: PackedShelf): ArrayBuffer[] => {
  const { table, byHash, title, all } = parts
  return [
    table.start,
    table.facetsAt,
    table.soundsAt,
    table.bodyAt,
    table.at,
    table.prior,
    table.kind,
    table.idAt,
    table.ownerAt,
    table.keyHash,
    table.ownerHash,
    byHash,
    table.text,
    table.names,
    ...[title, all].flatMap((it) => [it.grams, it.at, it.sparse, it.dense])
  ].map(({ buffer }) => buffer)
}

/** Bytes of one entry of each column, those of as many entries as documents first. */
const PER_DOCUMENT = [4, 4, 4, 4, 8, 8, 1, 4, 4, 4, 4, 4]
const BUFFERS = PER_DOCUMENT.length + 2 + 4 * 2

export const packSegment = (shelf: PackedShelf): PackedSegment => {
  const buffers = buffersOf(shelf)
  const sum = sums.get(shelf) ?? checksum(buffers)
  sums.set(shelf, sum)
  const dead = shelf.dead.slice().buffer
  return { name: shelf.parts.name, buffers, sum, dead, deadSum: checksum([dead]) }
}

const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === "object" && it !== null

const isBuffer = (it: unknown): it is ArrayBuffer => it instanceof ArrayBuffer

const isSegment = (it: unknown): it is PackedSegment =>
  isRecord(it)
  && typeof it["name"] === "string"
  && Array.isArray(it["buffers"])
  && it["buffers"].length === BUFFERS
  && it["buffers"].every(isBuffer)
  && isBuffer(it["dead"])

/** Whether the lengths fit each other: a sum says nothing of what was never right. */
const fits = (buffers: readonly ArrayBuffer[], count: number): boolean => {
  const lengths = buffers.map(({ byteLength }) => byteLength)
  return (
    PER_DOCUMENT.every((each, i) => lengths[i] === each * (i === 0 ? count + 1 : count))
    && [14, 18].every((i) => lengths[i] === lengths[i + 1])
    && lengths.every(
      (length, i) => length % (i === 12 ? 2 : [6, 13, 16, 20].includes(i) ? 1 : 4) === 0
    )
  )
}

const openSegment = (segment: PackedSegment): PackedShelf | null => {
  const [start, ...rest] = segment.buffers
  if (!start) return null
  const count = start.byteLength / 4 - 1
  if (!fits(segment.buffers, count) || segment.dead.byteLength !== wordsFor(count) * 4) return null
  if (checksum(segment.buffers) !== segment.sum || checksum([segment.dead]) !== segment.deadSum)
    return null
  const next = (): ArrayBuffer => rest.shift() ?? new ArrayBuffer(0)
  const words = () => new Uint32Array(next())
  const table = {
    count,
    start: new Uint32Array(start),
    facetsAt: words(),
    soundsAt: words(),
    bodyAt: words(),
    at: new Float64Array(next()),
    prior: new Float64Array(next()),
    kind: new Uint8Array(next()),
    idAt: words(),
    ownerAt: words(),
    keyHash: words(),
    ownerHash: words()
  }
  const byHash = words()
  const text = new Uint16Array(next())
  const names = new Uint8Array(next())
  const postings = () => ({
    grams: words(),
    at: words(),
    sparse: new Uint8Array(next()),
    dense: words()
  })
  const dead = new Uint32Array(segment.dead.slice(0))
  const shelf = new PackedShelf({
    name: segment.name,
    table: { ...table, text, names },
    byHash,
    title: postings(),
    all: postings(),
    dead
  })
  sums.set(shelf, segment.sum)
  return shelf
}

/** The shelves of what was stored, whatever was read from there. */
export const openSegments = (packed: unknown): PackedShelf[] | IndexFault => {
  if (!isRecord(packed) || typeof packed["version"] !== "number") return "damaged"
  if (packed["version"] !== VERSION) return "older"
  const segments = packed["segments"]
  if (!Array.isArray(segments)) return "damaged"
  const shelves: PackedShelf[] = []
  for (const segment of segments) {
    const shelf = isSegment(segment) ? openSegment(segment) : null
    if (!shelf) return "damaged"
    shelves.push(shelf)
  }
  return shelves
}
