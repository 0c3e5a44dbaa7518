import type { JournalEntry } from "~model/guard"
import { type Database, database } from "../database"
import { outside } from "./outside"

/** What the journal could bring back that the database does not have. */
export interface Journal {
  /** In the order of their commits. */
  entries: JournalEntry[]
  /** Commits that were too big to be kept: what they wrote is in a backup or gone. */
  marks: number
}

/** What the journal has and the log has not. */
export const readJournal = async (db: Database = database): Promise<Journal> => {
  const logged = new Set<string>(await db.changes.toCollection().primaryKeys())
  const idOf = (it: JournalEntry) => (it.kind === "change" ? it.change.id : it.changeId)
  const entries = (await outside().journal()).filter((it) => !logged.has(idOf(it)))
  return { entries, marks: entries.filter((it) => it.kind === "mark").length }
}

/** Leaves nothing of it: somebody is to be erased. */
export const forgetJournal = (): Promise<void> => outside().forgetJournal()
