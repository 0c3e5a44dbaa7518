import { nextStamp, readStamp, stampId } from "~model/clock"
import type { Change } from "~model/change"
import { newId } from "~model/row"
import type { Database } from "./database"
import { noteChange } from "./guard/journal-entry"
import { addChange } from "./guard/log"
import { browserName, nameBrowser } from "./guard/name-browser"
import { leaveWord } from "./search/unindexed"

/** Records what was done, in the transaction that did it: log, guards, word for the search, journal. */
export const record = async (
  db: Database,
  done: Pick<Change, "act" | "contactId" | "about" | "edits">
): Promise<Change> => {
  const named = await browserName(db)
  const device = named || newId().slice(0, 8)
  const made = named ? [] : await nameBrowser(db, device)
  const last = await db.changes.orderBy("id").lastKey()
  const now = Date.now()
  const { act, contactId, about, edits } = done
  const change: Change = {
    id: stampId(nextStamp(readStamp(String(last ?? "")), now), device),
    at: now,
    device,
    act,
    contactId,
    ...(about && { about }),
    edits,
    undoneBy: ""
  }
  const [guard] = await Promise.all([
    addChange(db, change, made.length > 0 ? [...edits, ...made] : edits),
    leaveWord(db, edits)
  ])
  await noteChange(db, change, guard)
  return change
}
