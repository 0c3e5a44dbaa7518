import { readArchive } from "~formats/archive/read-archive"
import { unsealStream } from "~formats/seal/seal"
import { migrations } from "~store/migrations"
import { faultOf, type OpenFault } from "./fault-of"
import type { Row, Tables } from "./row"

export type OpenedBackup =
  { ok: true; tables: Tables; madeAt: number; rows: number } | { ok: false; why: OpenFault }

/** Unlocks a backup and reads all of it, or nothing. @param onRows rows so far, and of how many. */
export const openBackup = async (
  file: Blob,
  key: string,
  onRows: (rows: number, all: number) => void
): Promise<OpenedBackup> => {
  const unsealed = await unsealStream(file, key)
  if ("ok" in unsealed) return { ok: false, why: faultOf(unsealed) }
  const tables = new Map<string, Row[]>()
  const read = await readArchive(unsealed, {
    schema: migrations.at(-1)?.version ?? 0,
    onProgress: onRows,
    take: (table, rows) => {
      const kept = tables.get(table)
      if (!kept) tables.set(table, [...rows])
      else for (const row of rows) kept.push(row)
    }
  })
  if (!read.ok) return { ok: false, why: faultOf(read) }
  return { ok: true, tables, madeAt: read.header.madeAt, rows: read.end.rows }
}
