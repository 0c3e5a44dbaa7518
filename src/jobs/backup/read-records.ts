import { blobLine, rowLines, unfitLine } from "~formats/archive/row-lines"
import { fitted } from "~formats/archive/row-of-line"
import { type ArchiveTable, archiveTables } from "~formats/archive/tables"
import type { ArchiveHead } from "~formats/archive/write-archive"
import { database } from "~store/database"
import { readOut } from "~store/read-out"
import { presentSchema } from "~store/stage"
import type { Going } from "./backup-types"

/** All records as they were at one moment, as lines of an archive. */
export interface Records {
  head: ArchiveHead
  lines: () => AsyncIterable<Uint8Array>
  /** `markOf` that moment. */
  mark: string
  rows: number
}

const isBlob = (it: unknown): it is Blob => it instanceof Blob

/**
 * Reads all records in one transaction. What lies in memory is their text; the bytes of pictures are
 * read when their lines are written. A row that breaks its table's rules is told apart, so that it
 * cannot keep the others from being restored.
 */
export const readRecords = async ({ signal, onProgress }: Going = {}): Promise<Records> => {
  const counts = new Map<ArchiveTable, number>()
  const pieces: Uint8Array[] = []
  const pictures: { id: string; data: Blob }[] = []
  const encoder = new TextEncoder()
  let unfit = 0
  let rows = 0
  const madeAt = Date.now()
  const mark = await readOut(
    archiveTables,
    (name, some) => {
      const table = archiveTables.find((it) => it === name)
      if (!table) return
      const lines: string[] = []
      for (const row of some) {
        const { id, data } = row
        const fits =
          table === "blobs" ? typeof id === "string" && isBlob(data) : fitted(table, row).ok
        if (!fits) {
          unfit++
          lines.push(unfitLine(table, row))
          continue
        }
        counts.set(table, (counts.get(table) ?? 0) + 1)
        if (typeof id === "string" && isBlob(data)) pictures.push({ id, data })
        else lines.push(...rowLines(table, row))
      }
      rows += some.length
      pieces.push(encoder.encode(lines.join("")))
      onProgress?.(rows, 0)
    },
    { ...(signal && { signal }) }
  )
  const device = await database.settings.get("device")
  return {
    head: {
      schema: presentSchema,
      madeAt,
      device: typeof device?.value === "string" ? device.value.slice(0, 100) : "",
      counts: Object.fromEntries(counts),
      unfit
    },
    lines: async function* () {
      for (const piece of pieces) {
        signal?.throwIfAborted()
        yield piece
      }
      for (const { id, data } of pictures) {
        signal?.throwIfAborted()
        yield encoder.encode(await blobLine(id, data))
      }
    },
    mark,
    rows
  }
}
