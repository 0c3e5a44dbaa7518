import type { Change, Edit, TableName } from "~model/change"
import type { Database } from "../database"
import { diff } from "../diff"
import { nameBrowser } from "./name-browser"
import { redone } from "./redone"

type Row = Record<string, unknown>

/** Puts rows as changes left them, oldest first. @returns what that did to them. */
export const redoRows = async (db: Database, changes: readonly Change[]): Promise<Edit[]> => {
  const byTable = new Map<TableName, Edit[]>()
  for (const edit of changes.flatMap((it) => it.edits)) {
    const edits = byTable.get(edit.table)
    if (edits) edits.push(edit)
    else byTable.set(edit.table, [edit])
  }
  const done: Edit[] = []
  for (const [table, edits] of byTable)
    // oxlint-disable-next-line no-await-in-loop: a table at a time
    done.push(...(await redoTable(db, table, edits)))
  const last = changes.at(-1)
  return last ? [...done, ...(await nameBrowser(db, last.device))] : done
}

const redoTable = async (
  db: Database,
  name: TableName,
  edits: readonly Edit[]
): Promise<Edit[]> => {
  const table = db.table<Row, string>(name)
  const keys = [...new Set(edits.map((it) => it.key))]
  const stored = await table.bulkGet(keys)
  const rows = new Map(keys.map((key, at) => [key, stored[at]]))
  for (const edit of edits) rows.set(edit.key, redone(edit, rows.get(edit.key)))
  const done: Edit[] = []
  for (const [at, key] of keys.entries()) {
    const [before, after] = [stored[at], rows.get(key)]
    const fields = diff(before ?? {}, after ?? {})
    if (Object.keys(fields).length === 0) continue
    const how = !after ? "removed" : before ? "changed" : "created"
    done.push({ table: name, key, how, fields })
  }
  await table.bulkDelete(done.filter((it) => it.how === "removed").map((it) => it.key))
  await table.bulkPut(done.map((it) => rows.get(it.key)).filter((it) => it !== undefined))
  return done
}
