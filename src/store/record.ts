import { nextStamp, readStamp, stampId } from "~model/clock"
import type { Change, Edit } from "~model/change"
import { newId } from "~model/row"
import type { Database } from "./database"
import { noteChange } from "./guard/journal-entry"
import { addChange } from "./guard/log"
import { leaveWord } from "./search/unindexed"

/** Records what was done, in the transaction that did it: log, guards, word for the search, journal. */
export const record = async (
  db: Database,
  done: Pick<Change, "act" | "contactId" | "about" | "edits">
): Promise<Change> => {
  const { device, made } = await deviceOf(db)
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

const place = "device"

/** This browser's name in change ids, made on the first write; `made` is the row that it stands in. */
const deviceOf = async (db: Database): Promise<{ device: string; made: Edit[] }> => {
  const row = await db.settings.get(place)
  if (typeof row?.value === "string" && row.value) return { device: row.value, made: [] }
  const device = newId().slice(0, 8)
  await db.settings.put({ key: place, value: device })
  const fields = { key: { new: place }, value: { new: device } }
  return { device, made: row ? [] : [{ table: "settings", key: place, how: "created", fields }] }
}
