import type { BarResult } from "~bridge/bar-protocol"
import type { Act } from "~model/change"
import { database } from "~store/database"
import { undo } from "~store/undo"

/** How long the bar may take back what it wrote, in ms; later the workspace does. */
const patience = 60 * 60 * 1000

const written: readonly Act["kind"][] = ["note-added", "follow-up-added", "order-added"]

/** Takes back a note, a plan or an order that was just written, and nothing else of what there is. */
export const barUndo = async (changeId: string): Promise<BarResult> => {
  const change = await database.changes.get(changeId)
  const fits = change && written.includes(change.act.kind) && Date.now() - change.at < patience
  const done = fits ? await undo(changeId) : null
  return done?.ok ? { done: "undone", inPart: done.kept > 0 } : { failed: "not-undone", detail: "" }
}
