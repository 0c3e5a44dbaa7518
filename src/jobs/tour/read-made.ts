import { tabStates } from "~jobs/tab-state"
import type { Act } from "~model/change"
import { leastIdAfter } from "~model/clock"
import { practice } from "~sites/index"
import { database } from "~store/database"
import { practiceIdentities } from "./practice-people"
import type { Made } from "./steps"
import type { Practice } from "./tour-state"

const isLink = (act: Act): boolean =>
  act.kind === "link-made" || (act.kind === "inserted" && act.what === "link")

/** What was done for the practice chat's people since then, and stands, in the order of its time. */
const actsSince = async (since: number) => {
  const ids = [...new Set((await practiceIdentities()).map((it) => it.contactId))]
  const from = leastIdAfter(since - 1)
  const lists = await Promise.all(
    ids.map((id) =>
      database.changes
        .where("[contactId+id]")
        .between([id, from], [id, leastIdAfter(Infinity)], true, false)
        .toArray()
    )
  )
  return lists.flat().filter((it) => it.undoneBy === "")
}

/** Does a page say now that somebody of the practice chat is on it? */
const isMet = async (): Promise<boolean> =>
  Array.from((await tabStates.all()).values()).some(
    ({ reading }) => reading.seen && reading.sighting.site === practice.id
  )

/**
 * What of the practice was really done, by the records and by what stands in the practice chat.
 * @param since In ms; what was done earlier counts for nothing.
 */
export const readMade = async (since: number, { said, visits }: Practice): Promise<Made> => {
  const done = await actsSince(since)
  const link = done.find((it) => isLink(it.act))
  const has = (fits: (act: Act) => boolean) => done.some((it) => fits(it.act))
  return {
    meet: await isMet(),
    note: has((act) => act.kind === "note-added"),
    insert: has((act) => act.kind === "inserted" && act.what !== "link"),
    send: said.some((it) => it.from === "seller" && it.at >= since),
    order: has((act) => act.kind === "order-added"),
    link: link !== undefined && visits.some((it) => it.at >= link.at),
    promise: has((act) => act.kind === "follow-up-added")
  }
}
