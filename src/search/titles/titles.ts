import { kinds } from "../document"
import { checksum } from "../index/checksum"
import { gather } from "../index/gather"
import { openSegments, type PackedSegment, VERSION } from "../index/packed-index"
import { isDead } from "../index/shelf"
import type { Table } from "../index/table"

/**
 * The titles of a segment alone, with facets and sounds, for whoever cannot hold all of it. Notes
 * have none and are not in it.
 */
export interface Titles {
  /** Of the form and rules that an index of this version has. */
  version: number
  /** As in the index, but that every body is empty. */
  table: Table
  /** The place of each in the segment, by which it is known when it is no more. */
  place: Uint32Array<ArrayBuffer>
  /** Of all that, see `sumOf`. */
  sum: number
}

/** What changes with any damage to titles. */
export const sumOf = ({ table, place }: Pick<Titles, "table" | "place">): number =>
  checksum([
    table.text.buffer,
    table.start.buffer,
    table.facetsAt.buffer,
    table.soundsAt.buffer,
    table.bodyAt.buffer,
    table.at.buffer,
    table.prior.buffer,
    table.kind.buffer,
    table.names.buffer,
    table.idAt.buffer,
    table.ownerAt.buffer,
    table.keyHash.buffer,
    table.ownerHash.buffer,
    place.buffer
  ])

/** Those of a segment; null of one that is damaged. */
export const titlesOf = (segment: PackedSegment): Titles | null => {
  const shelves = openSegments({ version: VERSION, segments: [segment] })
  const shelf = typeof shelves === "string" ? undefined : shelves[0]
  if (!shelf) return null
  const { table, dead } = shelf
  const note = kinds.indexOf("note")
  const places = Array.from({ length: table.count }, (_, at) => at).filter(
    (at) => table.kind[at] !== note && !isDead(dead, at)
  )
  const gathering = gather(places.map((at) => ({ shelf, at })))
  let step = gathering.next()
  while (!step.done) step = gathering.next()
  const titles = { table: withoutBodies(step.value), place: Uint32Array.from(places) }
  return { version: VERSION, ...titles, sum: sumOf(titles) }
}

const withoutBodies = (table: Table): Table => {
  const { count } = table
  const length = table.start.reduce(
    (sum, from, at) => (at < count ? sum + (table.bodyAt[at] ?? from) - from : sum),
    0
  )
  const text = new Uint16Array(length)
  const [start, bodyAt] = [new Uint32Array(count + 1), new Uint32Array(count)]
  const [facetsAt, soundsAt] = [new Uint32Array(count), new Uint32Array(count)]
  let end = 0
  for (let at = 0; at < count; at++) {
    const [from, to] = [table.start[at] ?? 0, table.bodyAt[at] ?? 0]
    text.set(table.text.subarray(from, to), end)
    start[at] = end
    facetsAt[at] = (table.facetsAt[at] ?? 0) - from + end
    soundsAt[at] = (table.soundsAt[at] ?? 0) - from + end
    end += to - from
    bodyAt[at] = end
  }
  start[count] = end
  return { ...table, text, start, facetsAt, soundsAt, bodyAt }
}
