import { bytesAt } from "./name-pool"
import type { Shelf } from "./shelf"
import type { Table } from "./table"

/** A document in one of several shelves. */
export interface Place {
  shelf: Shelf
  at: number
}

const STEP = 4096

/** Copies the names that are used, each once, from pools into one. */
class NameCopy {
  names = new Uint8Array(1 << 12)
  #end = 0
  readonly #copied = new Map<Uint8Array, Map<number, number>>()

  copy(pool: Uint8Array, at: number): number {
    const known = this.#copied.get(pool) ?? new Map<number, number>()
    this.#copied.set(pool, known)
    const there = known.get(at)
    if (there !== undefined) return there
    const length = bytesAt(pool, at)
    const to = this.#end
    if (to + length > this.names.length) {
      const longer = new Uint8Array(Math.max(to + length, this.names.length * 2))
      longer.set(this.names)
      this.names = longer
    }
    this.names.set(pool.subarray(at, at + length), to)
    this.#end = to + length
    known.set(at, to)
    return to
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.names.slice(0, this.#end)
  }
}

/**
 * One tight table of these documents, in this order. Gives way every few thousand of them.
 */
export function* gather(places: readonly Place[]): Generator<void, Table> {
  const count = places.length
  let units = 0
  for (const { shelf, at } of places)
    units += (shelf.table.start[at + 1] ?? 0) - (shelf.table.start[at] ?? 0)
  const names = new NameCopy()
  const to: Table = {
    count,
    text: new Uint16Array(units),
    start: new Uint32Array(count + 1),
    facetsAt: new Uint32Array(count),
    soundsAt: new Uint32Array(count),
    bodyAt: new Uint32Array(count),
    at: new Float64Array(count),
    prior: new Float64Array(count),
    kind: new Uint8Array(count),
    names: new Uint8Array(0),
    idAt: new Uint32Array(count),
    ownerAt: new Uint32Array(count),
    keyHash: new Uint32Array(count),
    ownerHash: new Uint32Array(count)
  }
  let end = 0
  for (let i = 0; i < count; i++) {
    const place = places[i]
    if (!place) break
    const { at } = place
    const { table } = place.shelf
    const start = table.start[at] ?? 0
    const shift = end - start
    to.text.set(table.text.subarray(start, table.start[at + 1]), end)
    to.start[i] = end
    to.facetsAt[i] = (table.facetsAt[at] ?? 0) + shift
    to.soundsAt[i] = (table.soundsAt[at] ?? 0) + shift
    to.bodyAt[i] = (table.bodyAt[at] ?? 0) + shift
    end += (table.start[at + 1] ?? 0) - start
    to.at[i] = table.at[at] ?? 0
    to.prior[i] = table.prior[at] ?? 0
    to.kind[i] = table.kind[at] ?? 0
    to.idAt[i] = names.copy(table.names, table.idAt[at] ?? 0)
    to.ownerAt[i] = names.copy(table.names, table.ownerAt[at] ?? 0)
    to.keyHash[i] = table.keyHash[at] ?? 0
    to.ownerHash[i] = table.ownerHash[at] ?? 0
    if (i % STEP === STEP - 1) yield
  }
  to.start[count] = end
  to.names = names.done()
  return to
}
