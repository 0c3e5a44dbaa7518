import type { Change, Edit } from "~model/change"
import type { Database, GuardRow } from "../database"
import { add, type Delta, deltasOf, headSum, subtract, zero } from "./checksum"
import { guardIn, stepGuard } from "./guard"

/**
 * Puts a change into the log and steps the guard by it, in the transaction that wrote its rows. Of
 * one that takes another back that other is told. The change itself is written last of all: whatever
 * of a commit a power cut leaves, that is there, and tells the rest (see `finishCommits`).
 * @param edits What was really done to the rows, where that is not what the change says.
 */
export const addChange = async (
  db: Database,
  change: Change,
  edits: readonly Edit[] = change.edits
): Promise<GuardRow> => {
  if (change.act.kind === "undone") await undoneBy(db, change.act.of, change.id)
  const { deltas, inLog } = deltasOf(edits)
  const logged = edits === change.edits ? inLog : deltasOf(change.edits).inLog
  deltas.set("changes", { count: 1, sum: add(headSum(change), logged) })
  const guard = await stepGuard(db, await guardIn(db), deltas)
  await db.changes.add(change)
  return guard
}

/** Marks a change as taken back, where it is there. */
const undoneBy = async (db: Database, id: string, by: string): Promise<void> => {
  const change = await db.changes.get(id)
  if (!change) return
  const taken = { ...change, undoneBy: by }
  await db.changes.put(taken)
  const sum = add(subtract(zero, headSum(change)), headSum(taken))
  const delta: Delta = { count: 0, sum }
  await stepGuard(db, await guardIn(db), new Map([["changes", delta]]))
}
