import { createHash } from "node:crypto"

import { archiveTables } from "~formats/archive/tables"
import { type Database, database } from "~store/database"

import { canonical } from "../../scripts/soak/canonical"

/** Every row of the seller's as text, by table: pictures with their bytes. */
export const allRows = async (db: Database = database): Promise<Record<string, string[]>> => {
  const tables: Record<string, string[]> = {}
  for (const table of archiveTables) {
    const rows: object[] = await db.table<object>(table).toArray()
    tables[table] = await Promise.all(rows.map(textOf))
  }
  return tables
}

const textOf = async (row: object): Promise<string> => {
  const data = "data" in row && row.data instanceof Blob ? row.data : null
  const bytes = data && Buffer.from(await data.arrayBuffer()).toString("hex")
  return JSON.stringify(canonical(row)) + (data ? `${data.type} ${bytes}` : "")
}

/** One checksum over all of it, with what guards it and what the search was told. */
export const databaseHash = async (db: Database = database): Promise<string> => {
  const beside = await Promise.all(
    ["guards", "unindexed", "secrets", "notices"].map((it) => db.table<object>(it).toArray())
  )
  const text = JSON.stringify([await allRows(db), beside])
  return createHash("sha256").update(text).digest("hex")
}
