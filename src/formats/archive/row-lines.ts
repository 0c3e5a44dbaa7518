import { base64Of } from "./bytes-as-text"
import type { ArchiveTable } from "./tables"

/** Characters of edits on one line: a change may have a hundred thousand of them. */
const longest = 250_000

/** A row of any table but blobs. */
export type PlainRow = Record<string, unknown>

/** The lines of a row; a large change goes over several: `{"t":"changes","of":id,"edits":[…]}`. */
export const rowLines = function* (table: ArchiveTable, row: PlainRow): Generator<string> {
  if (table === "settings") return yield line(table, { ...row, value: withBytes(row["value"]) })
  const { edits, ...rest } = row
  if (table !== "changes" || !Array.isArray(edits)) return yield line(table, row)
  const parts = partsOf(edits)
  const first = parts.next().value ?? ""
  yield `{"t":"changes","r":${JSON.stringify(rest).slice(0, -1)},"edits":[${first}]}}\n`
  const of = JSON.stringify(row["id"])
  for (const part of parts) yield `{"t":"changes","of":${of},"edits":[${part}]}\n`
}

const line = (table: ArchiveTable, row: PlainRow): string =>
  `${JSON.stringify({ t: table, r: row })}\n`

const partsOf = function* (edits: readonly unknown[]): Generator<string> {
  let part: string[] = []
  let length = 0
  for (const it of edits) {
    const text = JSON.stringify(it)
    part.push(text)
    length += text.length
    if (length < longest) continue
    yield part.join(",")
    part = []
    length = 0
  }
  if (part.length > 0) yield part.join(",")
}

/** A row that fits no rules, as it is. */
export const unfitLine = (table: ArchiveTable, row: unknown): string =>
  `${JSON.stringify({ t: "unfit", r: { table, row } })}\n`

/** The line of a picture's bytes. */
export const blobLine = async (id: string, data: Blob): Promise<string> => {
  const bytes = new Uint8Array(await data.arrayBuffer())
  return `{"t":"blobs","r":{"id":${JSON.stringify(id)},"type":${JSON.stringify(data.type)},"data":"${base64Of(bytes)}"}}\n`
}

/** Keys of tombstones are bytes, which JSON knows none of. */
const withBytes = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { base64: base64Of(value) }
  if (Array.isArray(value) && value.some((it) => it instanceof Uint8Array))
    return value.map(withBytes)
  return value
}
