import type { Database } from "../database"
import { coveredSeq } from "./parts"

/** Words left by what was written, to be worked off. */
export interface Words {
  /** What must be read anew, each once; see `UnindexedKey`. */
  keys: string[]
  /** The last of these words. */
  last: number
  /** Some were taken away before they were read: another one stored an index that has them. */
  missed: boolean
}

/** Words that are read at once. */
const most = 1000

/** What was left after a word. */
export const readWords = (db: Database, known: number): Promise<Words> =>
  db.transaction("r", db.unindexed, db.searchParts, async () => {
    const rows = await db.unindexed.where("seq").above(known).limit(most).toArray()
    return {
      keys: [...new Set(rows.flatMap((it) => it.keys))],
      last: rows.at(-1)?.seq ?? known,
      missed: (await coveredSeq(db)) > known
    }
  })

/** The last word that was ever left, as far as is known; 0 for none. */
export const lastWord = (db: Database): Promise<number> =>
  db.transaction("r", db.unindexed, db.searchParts, async () => {
    const last = await db.unindexed.orderBy("seq").lastKey()
    return Math.max(typeof last === "number" ? last : 0, await coveredSeq(db))
  })
