import { tableNames, type TableName } from "~model/change"
import { type Database, database, type Tally } from "../database"
import { forgetIndex } from "../search/unindexed"
import { add, rowSum, type Sum, zero } from "./checksum"
import { guardIn, talliesIn } from "./guard"
import { redone } from "./redone"

type Row = Record<string, unknown>

/** Rows that were put back, and the tables that are again exactly what was written. */
export interface Mended {
  rows: number
  exact: string[]
}

/**
 * Rebuilds damaged tables from the log, which tells of every write. What comes out exactly as the
 * guard says takes the table's place; of anything else only rows that are missing are put back.
 */
export const mendTables = async (
  names: readonly string[],
  db: Database = database
): Promise<Mended> => {
  const tables = tableNames.filter((it) => names.includes(it))
  const done: Mended = { rows: 0, exact: [] }
  if (tables.length === 0) return done
  await db.transaction("rw", db.tables, async () => {
    const told = await rowsByLog(db, tables)
    const should = talliesIn(await guardIn(db))
    for (const table of tables) {
      const here = await rowsIn(db, table)
      const rows = told.get(table) ?? new Map<string, Row>()
      // What stands in no change: this browser's name, its key for tombstones.
      if (table === "settings")
        for (const [key, row] of here) if (!rows.has(key)) rows.set(key, row)
      const exact = isSame(tallyOf(table, rows), should[table])
      const back = Array.from(rows).filter(([key]) => exact || !here.has(key))
      if (exact) await db.table(table).clear()
      await db.table(table).bulkPut(back.map(([, row]) => row))
      done.rows += back.filter(([key]) => !here.has(key)).length
      if (exact) done.exact.push(table)
    }
    await forgetIndex(db)
  })
  return done
}

const rowsIn = async (db: Database, table: TableName): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>()
  await db.table<Row, string>(table).each((row, { primaryKey }) => rows.set(primaryKey, row))
  return rows
}

/** What the log says that tables hold. */
const rowsByLog = async (db: Database, tables: readonly TableName[]) => {
  const told = new Map<TableName, Map<string, Row>>(tables.map((it) => [it, new Map()]))
  await db.changes.orderBy("id").each(({ edits }) => {
    for (const edit of edits) {
      const rows = told.get(edit.table)
      if (!rows) continue
      // Of a row whose beginning the log does not know it cannot tell the whole.
      const row = redone(edit, rows.get(edit.key))
      if (row) rows.set(edit.key, row)
      else rows.delete(edit.key)
    }
  })
  return told
}

const tallyOf = (table: TableName, rows: ReadonlyMap<string, Row>): Tally => {
  let sum: Sum = zero
  for (const [key, row] of rows) sum = add(sum, rowSum(table, key, row))
  return { count: rows.size, sum }
}

const isSame = (a: Tally, b: Tally | undefined) =>
  b !== undefined && a.count === b.count && a.sum.every((half, at) => half === b.sum[at])
