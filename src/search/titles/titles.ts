import { kinds } from "../document"
import { openSegments, type PackedSegment, VERSION } from "../index/packed-index"
import { idOf } from "../index/passes"
import { isDead } from "../index/shelf"

/**
 * The titles of a segment alone, for whoever cannot hold all of it: folded, with the facets and
 * sounds, in the order of the segment (wanted most first). Notes have none and are not in it.
 */
export interface Titles {
  /** A document's lines, as in `index/table`, each ended by a line feed; documents one after another. */
  text: string
  /** Where each begins in `text`, and one more for the end. */
  start: Uint32Array<ArrayBuffer>
  /** Where its facets begin, and its sounds. */
  facetsAt: Uint32Array<ArrayBuffer>
  soundsAt: Uint32Array<ArrayBuffer>
  /** Its place in the segment, by which it is known to be dead. */
  place: Uint32Array<ArrayBuffer>
  /** Its place in `kinds`. */
  kind: Uint8Array<ArrayBuffer>
  prior: Float64Array<ArrayBuffer>
  /** Ids, one after another, and where each begins. */
  ids: string
  idAt: Uint32Array<ArrayBuffer>
}

/** Units that are made to text at once. */
const PIECE = 1 << 13

const textOf = (units: Uint16Array, from: number, to: number): string => {
  let text = ""
  for (let at = from; at < to; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + PIECE)))
  return text
}

/** Those of a segment; null of one that is damaged. */
export const titlesOf = (segment: PackedSegment): Titles | null => {
  const shelves = openSegments({ version: VERSION, segments: [segment] })
  const shelf = typeof shelves === "string" ? undefined : shelves[0]
  if (!shelf) return null
  const { table } = shelf
  const note = kinds.indexOf("note")
  const places = Array.from({ length: table.count }, (_, at) => at).filter(
    (at) => table.kind[at] !== note && !isDead(shelf.dead, at)
  )
  const [texts, ids]: [string[], string[]] = [[], []]
  const start = new Uint32Array(places.length + 1)
  const facetsAt = new Uint32Array(places.length)
  const soundsAt = new Uint32Array(places.length)
  const idAt = new Uint32Array(places.length + 1)
  for (const [at, place] of places.entries()) {
    const from = table.start[place] ?? 0
    const begin = start[at] ?? 0
    texts.push(textOf(table.text, from, table.bodyAt[place] ?? from))
    facetsAt[at] = begin + (table.facetsAt[place] ?? from) - from
    soundsAt[at] = begin + (table.soundsAt[place] ?? from) - from
    start[at + 1] = begin + (texts[at] ?? "").length
    ids.push(idOf(shelf, place))
    idAt[at + 1] = (idAt[at] ?? 0) + (ids[at] ?? "").length
  }
  return {
    text: texts.join(""),
    start,
    facetsAt,
    soundsAt,
    place: Uint32Array.from(places),
    kind: Uint8Array.from(places, (at) => table.kind[at] ?? 0),
    prior: Float64Array.from(places, (at) => table.prior[at] ?? 0),
    ids: ids.join(""),
    idAt
  }
}
