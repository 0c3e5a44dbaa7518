import type { Change, TableName } from "~model/change"
import type { JournalEntry } from "~model/guard"
import type { Database, GuardRow } from "../database"
import { isNoting, noteEntry } from "./door"

/** Edits of the biggest commit that is kept whole, and its length as JSON, in UTF-16 units. */
const mostEdits = 100
const mostText = 16_384

/** Keeps a commit for the journal, or a mark that there was one too big for it. */
export const noteChange = async (db: Database, change: Change, guard: GuardRow): Promise<void> => {
  if (!isNoting()) return
  const head = { database: guard.database, seq: guard.seq, at: change.at }
  const mark = { kind: "mark", ...head, changeId: change.id, edits: change.edits.length } as const
  if (change.edits.length > mostEdits) return noteEntry(mark)
  const entry: JournalEntry = { kind: "change", ...head, change, rows: await rowsOf(db, change) }
  noteEntry(JSON.stringify(entry).length > mostText ? mark : entry)
}

type Kept = [TableName, string, Record<string, unknown>]

/** The rows that were changed, as they are now. Of those that were made the edits tell everything. */
const rowsOf = async (db: Database, { edits }: Change): Promise<Kept[]> => {
  const keys = new Map<TableName, Set<string>>()
  for (const { table, key } of edits.filter((it) => it.how === "changed"))
    keys.set(table, (keys.get(table) ?? new Set()).add(key))
  const kept: Kept[] = []
  for (const [table, named] of keys) {
    const list = [...named]
    // oxlint-disable-next-line no-await-in-loop: a commit is mostly of one table
    const rows = await db.table<Record<string, unknown>, string>(table).bulkGet(list)
    for (const [at, row] of rows.entries()) if (row) kept.push([table, list[at] ?? "", row])
  }
  return kept
}
