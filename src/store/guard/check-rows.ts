import { type Counts, guardedTables } from "~model/guard"
import { type Database, database } from "../database"
import { unreadBytes } from "./check-bytes"
import type { Missing, RowsChecked, TableFault } from "./checked"
import { talliesIn } from "./guard"
import { outside } from "./outside"
import { tallyAlone } from "./read-tables"

/**
 * Reads every guarded row, in slices, and holds it against its table's guard. `onTable` hears the
 * name of each table that is done. Tables that were not counted yet are passed over.
 */
export const checkRows = async (
  db: Database = database,
  { signal, onTable }: { signal?: AbortSignal; onTable?: (table: string) => void } = {}
): Promise<RowsChecked> => {
  let rows = 0
  const found: Counts = {}
  const expected: Counts = {}
  const tables: TableFault[] = []
  for (const table of guardedTables) {
    if (signal?.aborted) return { ok: "stopped" }
    try {
      // oxlint-disable-next-line no-await-in-loop: one table at a time, or all would be in memory
      const { tally, guard } = await tallyAlone(db, table, signal)
      const should = talliesIn(guard)[table]
      onTable?.(table)
      rows += tally.count
      found[table] = tally.count
      if (!should) continue
      expected[table] = should.count
      const sound = should.sum.every((half, at) => half === tally.sum[at])
      // oxlint-disable-next-line no-await-in-loop: of one table alone
      const unread = table === "blobs" ? (await unreadBytes(db, signal)).length : 0
      if (should.count !== tally.count || !sound || unread > 0)
        tables.push({ table, expected: should.count, found: tally.count - unread })
    } catch {
      if (signal?.aborted) return { ok: "stopped" }
      tables.push({ table, expected: 0, found: null })
    }
  }
  if (tables.length === 0) return { ok: true, rows }
  return {
    ok: false,
    fault: faultOf(tables),
    tables,
    expected,
    found,
    commits: 0,
    at: await toldAt()
  }
}

const faultOf = (tables: readonly TableFault[]): Missing["fault"] => {
  if (tables.some((it) => it.found === null)) return "unreadable"
  return tables.some((it) => it.found !== it.expected) ? "short" : "damaged"
}

const toldAt = async () => (await outside().canary())?.at ?? null
