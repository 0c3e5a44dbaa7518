import type { Edit } from "~model/change"
import type { JournalEntry } from "~model/guard"
import { type Database, database } from "../database"
import { diff, flat, whole } from "../diff"
import { leaveWord } from "../search/unindexed"
import { addChange } from "./log"
import { readJournal } from "./journal"
import { nameBrowser } from "./name-browser"
import { outside } from "./outside"
import { acceptDatabase } from "./recount"

/** `changes` were brought back, with so many `rows`; `left` edits could not be, for want of their row. */
export interface Replayed {
  changes: number
  rows: number
  left: number
}

type Row = Record<string, unknown>
type Kept = Extract<JournalEntry, { kind: "change" }>

/**
 * Brings back what the journal has and the database has not, in the order it was done and in one
 * transaction: a row that is there gets the fields that were written, one that is gone is put whole.
 * Where as much is there then as the canary knows, the database is accepted.
 */
export const replayJournal = async (db: Database = database): Promise<Replayed> => {
  const { entries } = await readJournal(db)
  const done: Replayed = { changes: 0, rows: 0, left: 0 }
  await db.transaction("rw", db.written, async () => {
    for (const entry of entries) {
      if (entry.kind === "mark" || (await db.changes.get(entry.change.id))) continue
      await replay(db, entry, done)
      done.changes += 1
    }
  })
  if (await isWhole(db)) await acceptDatabase(db)
  return done
}

/** Without a mark of what could not be kept, and no table with fewer rows than it had. */
const isWhole = async (db: Database): Promise<boolean> => {
  const canary = await outside().canary()
  if ((await readJournal(db)).marks > 0) return false
  for (const [table, count] of Object.entries(canary?.counts ?? {}))
    // oxlint-disable-next-line no-await-in-loop: to count is quick
    if ((await db.table(table).count()) < count) return false
  return true
}

/** One commit again, in a transaction over all that is written. */
export const replay = async (
  db: Database,
  entry: Pick<Kept, "change" | "rows">,
  done: Replayed
): Promise<void> => {
  const made: Edit[] = []
  for (const edit of entry.change.edits) {
    const table = db.table<Row, string>(edit.table)
    const before = await table.get(edit.key)
    const after = outcome(edit, before, entry)
    if (after === null) {
      done.left += 1
      continue
    }
    const fields = diff(before ?? {}, after ?? {})
    if (Object.keys(fields).length === 0) continue
    if (after) await table.put(after)
    else await table.delete(edit.key)
    made.push({ ...edit, how: !after ? "removed" : before ? "changed" : "created", fields })
    done.rows += 1
  }
  const { change } = entry
  await leaveWord(db, made)
  await addChange(db, change, [...made, ...(await nameBrowser(db, change.device))])
}

/** What a row is to be: undefined for none, null where nobody knows. */
const outcome = (
  edit: Edit,
  before: Row | undefined,
  { rows }: Pick<Kept, "rows">
): Row | undefined | null => {
  if (edit.how === "removed") return undefined
  if (!before && edit.how === "changed")
    return rows.find(([table, key]) => table === edit.table && key === edit.key)?.[2] ?? null
  const after: Row = before ? { ...flat(before) } : {}
  for (const [name, field] of Object.entries(edit.fields))
    if (field.new === undefined) delete after[name]
    else after[name] = field.new
  return whole(after)
}
