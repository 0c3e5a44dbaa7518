import { archiveTables, type ArchiveTable } from "~formats/archive/tables"
import { rowLines, type PlainRow } from "~formats/archive/row-lines"
import { allOf } from "~formats/archive/streams"
import { writeArchive } from "~formats/archive/write-archive"
import { makeKey, sealStream } from "~formats/seal/seal"
import { migrations } from "~store/migrations"

export type BackupRows = Partial<Record<ArchiveTable, readonly object[]>>

/** A backup of rows as the extension writes it, and the key that opens it. */
export const sealedBackup = async (
  rows: BackupRows,
  schema = migrations.at(-1)?.version ?? 0
): Promise<{ file: Buffer; identity: string; recipient: string }> => {
  const { identity, recipient } = await makeKey()
  const counts = Object.fromEntries(archiveTables.map((it) => [it, rows[it]?.length ?? 0]))
  const lines = async function* () {
    for (const table of archiveTables)
      for (const row of rows[table] ?? []) {
        const plain: PlainRow = { ...row }
        yield new TextEncoder().encode([...rowLines(table, plain)].join(""))
      }
  }
  const head = { schema, madeAt: Date.UTC(2026, 10, 23, 9, 30), device: "test", counts, unfit: 0 }
  const { stream } = writeArchive(head, lines())
  const file = Buffer.from(await allOf(await sealStream(stream, [recipient])))
  return { file, identity, recipient }
}
