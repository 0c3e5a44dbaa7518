import type { Change, Edit } from "~model/change"
import { leastIdAfter } from "~model/clock"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { binned } from "./bin"

/** What was taken out of the bin after its time, at once. */
export interface TakenOut {
  changeId: string
  at: number
  /** Things that lay in the bin; what went with them is not counted. */
  count: number
}

/** So far back the log is looked through for it, in ms. */
const lookBack = 60 * 864e5

/** The last that was taken out and not put back; null for nothing. */
export const takenOut = async (now: number = Date.now()): Promise<TakenOut | null> => {
  const last = await database.changes
    .where("id")
    .above(leastIdAfter(now - lookBack))
    .reverse()
    .filter(({ act, undoneBy }) => act.kind === "bin-emptied" && undoneBy === "")
    .first()
  return last ? { changeId: last.id, at: last.at, count: things(last).length } : null
}

/**
 * Puts back into the bin what was taken out of it, from the log. It lies there for another 30 days.
 * @returns the change, or null where the log has it no more.
 */
export const refillBin = async (changeId: string): Promise<Change | null> => {
  const target = await database.changes.get(changeId)
  if (!target || !(await undo(changeId)).ok) return null
  return commit(async () => {
    const now = Date.now()
    const writes = things(target).map(({ table, key }) => ({
      table,
      key,
      patch: { deletedAt: now }
    }))
    return { act: { kind: "bin-refilled", name: String(writes.length) }, writes }
  })
}

const things = ({ edits }: Change): Edit[] =>
  edits.filter(
    ({ table, fields }) =>
      binned.some((it) => it === table)
      && typeof fields["deletedAt"]?.old === "number"
      && typeof fields["mergedInto"]?.old !== "string"
  )
