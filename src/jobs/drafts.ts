import { database } from "~store/database"
import { inTurn } from "./in-turn"

/** How long a text that nobody came back to is kept, in milliseconds: 60 days. */
export const draftsLive = 60 * 864e5

/** Keeps a text being written; null lets it go. In the order it was typed. */
export const keepDraft = (id: string, text: string | null): Promise<void> =>
  inTurn(`draft ${id}`, async () => {
    if (text === null) await database.drafts.delete(id)
    else await database.drafts.put({ id, text, at: Date.now() })
  })

/** The text kept under an id; null for none. */
export const readDraft = async (id: string): Promise<string | null> =>
  (await database.drafts.get(id))?.text ?? null

/** Ids of the drafts that begin so, the latest first. */
export const draftsFrom = async (prefix: string): Promise<string[]> =>
  (await database.drafts.where("id").startsWith(prefix).toArray())
    .toSorted((a, b) => b.at - a.at)
    .map((it) => it.id)

/**
 * Takes over a draft that a page left behind. Of several pages that would have it one gets it, and
 * none gets it over a draft of its own.
 */
export const claimDraft = (from: string, to: string): Promise<boolean> =>
  database.transaction("rw", database.drafts, async () => {
    const left = await database.drafts.get(from)
    if (!left || (await database.drafts.get(to))) return false
    await database.drafts.delete(from)
    await database.drafts.put({ ...left, id: to })
    return true
  })

/** Lets drafts go that nobody touched for `draftsLive`. */
export const sweepDrafts = async (now: number = Date.now()): Promise<void> => {
  await database.drafts.filter((it) => it.at < now - draftsLive).delete()
}
