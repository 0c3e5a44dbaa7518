import type { BlobRow, Database } from "./database"
import { add, rowSum, subtract, type Sum, zero } from "./guard/checksum"
import { guardIn, stepGuard } from "./guard/guard"

/** Puts bytes under their ids, in a transaction with the guards. */
export const putBytes = async (db: Database, rows: readonly BlobRow[]): Promise<void> => {
  await step(
    db,
    rows.map((it) => it.id),
    rows
  )
  await db.blobs.bulkPut(rows)
}

/** Takes bytes away, in a transaction with the guards. */
export const dropBytes = async (db: Database, ids: readonly string[]): Promise<void> => {
  await step(db, ids, [])
  await db.blobs.bulkDelete([...ids])
}

const step = async (db: Database, ids: readonly string[], after: readonly BlobRow[]) => {
  if (ids.length === 0) return
  const before = (await db.blobs.bulkGet([...new Set(ids)])).filter((it) => it !== undefined)
  const is = new Map(after.map((it) => [it.id, it]))
  const delta = {
    count: is.size - before.length,
    sum: subtract(total([...is.values()]), total(before))
  }
  await stepGuard(db, await guardIn(db), new Map([["blobs", delta]]))
}

/** A picture's bytes are told by their length and kind: to read them takes longer than a transaction. */
const total = (rows: readonly BlobRow[]): Sum =>
  rows.reduce((sum, it) => add(sum, rowSum("blobs", it.id, it)), zero)
