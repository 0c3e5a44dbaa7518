import * as v from "valibot"
import { Act, type Change, TableName, tableNames } from "./change"
import { Id, Time } from "./row"

/** Tables whose rows are guarded: those of the one door, its log, pictures' bytes and who was erased. */
export const guardedTables = [...tableNames, "changes", "blobs", "tombstones"] as const
export type GuardedTable = (typeof guardedTables)[number]

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many rows the guarded tables hold; a table that was never counted has none. */
export const Counts = v.record(v.string(), Count)
export type Counts = v.InferOutput<typeof Counts>

/**
 * What is known of the database outside of it (`storage.local`, key "canary"), written after a commit
 * and never ahead of it: only a database behind its canary is short of something.
 */
export const Canary = v.object({
  /** Which database it was, made at random with its first guard. */
  database: Id,
  /** How many commits it has seen. */
  seq: Count,
  at: Time,
  counts: Counts
})
export type Canary = v.InferOutput<typeof Canary>

const Row = v.record(v.string(), v.unknown())

const Field = v.object({ old: v.exactOptional(v.unknown()), new: v.exactOptional(v.unknown()) })

/** A change as the log has it. */
export const LoggedChange: v.GenericSchema<unknown, Change> = v.object({
  id: Id,
  at: Time,
  device: v.string(),
  act: Act,
  contactId: v.string(),
  about: v.exactOptional(v.array(v.string())),
  edits: v.array(
    v.object({
      table: TableName,
      key: v.string(),
      how: v.picklist(["created", "changed", "removed"]),
      fields: v.record(v.string(), Field)
    })
  ),
  undoneBy: v.string()
})

const head = { database: Id, seq: Count, at: Time }

/**
 * One commit as it is kept outside the database until many later ones have pushed it out. `mark`: it
 * was too big for that, so that one knows that it was; `name` of its act stands in neither.
 */
export const JournalEntry = v.variant("kind", [
  v.object({
    kind: v.literal("change"),
    ...head,
    change: LoggedChange,
    /** The rows it changed, whole, as it left them: `[table, key, row]`; not those it made. */
    rows: v.array(v.tuple([TableName, v.string(), Row]))
  }),
  v.object({ kind: v.literal("mark"), ...head, changeId: Id, edits: Count })
])
export type JournalEntry = v.InferOutput<typeof JournalEntry>
