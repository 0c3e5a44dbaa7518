import { type DocumentKey, type SearchDocument, kinds } from "../document"
import { foldText, foldUnits } from "../fold/fold-text"
import { soundsOf } from "../pinyin/sounds"
import { markOf } from "./marks"
import { hashOf, mostBytesOf, writeName } from "./name-pool"
import { type Table, priorOf } from "./table"

const LINE_END = 0x0a

type Column =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>

/** The column, or one twice as long with the same in it. */
const roomFor = <C extends Column>(column: C, length: number): C => {
  if (length <= column.length) return column
  const make = column.constructor as new (length: number) => C
  const longer = new make(Math.max(length, column.length * 2))
  longer.set(column)
  return longer
}

/** A table that documents are added to. Its columns are longer than what is filled. */
export class OpenTable implements Table {
  count = 0
  text = new Uint16Array(1 << 12)
  start = new Uint32Array(64)
  facetsAt = new Uint32Array(64)
  soundsAt = new Uint32Array(64)
  bodyAt = new Uint32Array(64)
  at = new Float64Array(64)
  prior = new Float64Array(64)
  kind = new Uint8Array(64)
  names = new Uint8Array(1 << 10)
  idAt = new Uint32Array(64)
  ownerAt = new Uint32Array(64)
  keyHash = new Uint32Array(64)
  ownerHash = new Uint32Array(64)
  #end = 0
  #namesEnd = 0
  readonly #owners = new Map<string, number>()

  /** Units of text in it. */
  get length(): number {
    return this.#end
  }

  /** @returns its place in the table. */
  add(document: SearchDocument, key: DocumentKey): number {
    const place = this.count
    this.#widen(place + 2)
    this.start[place] = this.#end
    this.#unit(LINE_END)
    for (const line of document.title.split("\n")) this.#units(foldUnits(line))
    this.facetsAt[place] = this.#end
    for (const facet of document.facets) this.#facet(foldText(facet))
    this.soundsAt[place] = this.#end
    for (const line of document.spoken ? document.spoken.split("\n") : [])
      for (const sound of soundsOf(line)) this.#line(sound)
    this.bodyAt[place] = this.#end
    if (document.body) this.#units(foldUnits(document.body))
    this.start[place + 1] = this.#end
    this.at[place] = document.at
    this.prior[place] = priorOf(document.at, document.uses)
    this.kind[place] = kinds.indexOf(document.kind)
    this.idAt[place] = this.#newName(document.id)
    this.ownerAt[place] =
      document.owner === document.id ? (this.idAt[place] ?? 0) : this.#name(document.owner)
    this.keyHash[place] = hashOf(key)
    this.ownerHash[place] = hashOf(document.owner)
    this.count++
    return place
  }

  #widen(count: number): void {
    this.start = roomFor(this.start, count)
    this.facetsAt = roomFor(this.facetsAt, count)
    this.soundsAt = roomFor(this.soundsAt, count)
    this.bodyAt = roomFor(this.bodyAt, count)
    this.at = roomFor(this.at, count)
    this.prior = roomFor(this.prior, count)
    this.kind = roomFor(this.kind, count)
    this.idAt = roomFor(this.idAt, count)
    this.ownerAt = roomFor(this.ownerAt, count)
    this.keyHash = roomFor(this.keyHash, count)
    this.ownerHash = roomFor(this.ownerHash, count)
  }

  #unit(unit: number): void {
    this.text = roomFor(this.text, this.#end + 1)
    this.text[this.#end++] = unit
  }

  #line(line: string): void {
    this.text = roomFor(this.text, this.#end + line.length + 1)
    const text = this.text
    let end = this.#end
    for (let i = 0; i < line.length; i++) text[end++] = line.charCodeAt(i)
    text[end++] = LINE_END
    this.#end = end
  }

  #units(line: Uint16Array): void {
    this.text = roomFor(this.text, this.#end + line.length + 1)
    this.text.set(line, this.#end)
    this.#end += line.length
    this.text[this.#end++] = LINE_END
  }

  #facet(facet: string): void {
    const { value, mark } = markOf(facet)
    this.#line(value + String.fromCharCode(mark))
  }

  /** Owners come again with each of their notes; ids come once. */
  #name(name: string): number {
    const known = this.#owners.get(name)
    if (known !== undefined) return known
    const at = this.#newName(name)
    this.#owners.set(name, at)
    return at
  }

  #newName(name: string): number {
    const at = this.#namesEnd
    this.names = roomFor(this.names, at + mostBytesOf(name))
    this.#namesEnd = writeName(this.names, at, name)
    return at
  }
}
