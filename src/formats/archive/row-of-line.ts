import * as v from "valibot"
import { bytesOf } from "./bytes-as-text"
import type { PlainRow } from "./row-lines"
import { type ArchiveTable, ArchiveTable as Table, keyFieldOf, rowSchemas } from "./tables"

/** What a line of rows says; `field` of a bad one is a path in dots. */
export type LineRead =
  | { is: "row"; table: ArchiveTable; key: string; row: PlainRow }
  | { is: "more"; of: string; edits: unknown[] }
  | { is: "unfit" }
  | { is: "bad"; table: string; field: string }

const Row = v.strictObject({ t: Table, r: v.record(v.string(), v.unknown()) })
const More = v.strictObject({
  t: v.literal("changes"),
  of: v.string(),
  edits: v.pipe(v.array(v.unknown()), v.minLength(1))
})
const Unfit = v.strictObject({
  t: v.literal("unfit"),
  r: v.strictObject({ table: Table, row: v.unknown() })
})
const Blob64 = v.strictObject({
  id: v.string(),
  type: v.pipe(v.string(), v.regex(/^[\w/+.-]{0,100}$/)),
  data: v.string()
})

/**
 * Reads one line's value.
 * @param mostBytes Of a picture.
 */
export const rowOfLine = (value: unknown, mostBytes: number): LineRead => {
  const said = v.safeParse(Row, value)
  if (!said.success) {
    const more = v.safeParse(More, value)
    if (more.success) return { is: "more", of: more.output.of, edits: more.output.edits }
    return v.is(Unfit, value) ? { is: "unfit" } : { is: "bad", table: "", field: "" }
  }
  const { t: table, r } = said.output
  const row = table === "blobs" ? blobOf(r, mostBytes) : table === "settings" ? settingOf(r) : r
  if (!row) return { is: "bad", table, field: "data" }
  const key = row[keyFieldOf(table)]
  if (typeof key !== "string" || key === "") return { is: "bad", table, field: keyFieldOf(table) }
  return { is: "row", table, key, row }
}

/** A row by its table's rules, without what they do not know; or the first field that breaks them. */
export const fitted = (
  table: ArchiveTable,
  row: PlainRow
): { ok: true; row: PlainRow } | { ok: false; field: string } => {
  const result = v.safeParse(rowSchemas[table], row, { abortEarly: true })
  if (result.success) return { ok: true, row: { ...result.output } }
  return { ok: false, field: v.getDotPath(result.issues[0]) ?? "" }
}

const blobOf = (row: PlainRow, mostBytes: number): PlainRow | null => {
  const said = v.safeParse(Blob64, row)
  // Base64 is four characters for three bytes.
  if (!said.success || said.output.data.length > mostBytes * 1.4) return null
  const bytes = bytesOf(said.output.data)
  return bytes && { id: said.output.id, data: new Blob([bytes], { type: said.output.type }) }
}

const Bytes = v.strictObject({ base64: v.pipe(v.string(), v.maxLength(100)) })

/** Keys of tombstones are bytes. */
const settingOf = (row: PlainRow): PlainRow | null => {
  const { value } = row
  if (v.is(Bytes, value)) return { ...row, value: bytesOf(value.base64) }
  if (Array.isArray(value) && value.length > 0 && value.every((it) => v.is(Bytes, it)))
    return { ...row, value: value.map((it: v.InferOutput<typeof Bytes>) => bytesOf(it.base64)) }
  return row
}
