import type { Database } from "../database"
import { coveredSeq } from "./parts"

/** Words left by what was written, to be worked off. */
export interface Words {
  /** What must be read anew, each once; see `UnindexedKey`. */
  keys: string[]
  /** The last of these words. */
  last: number
  /**
   * Some were taken away before they were read, since another one stored an index that has them; or
   * this is another database by now.
   */
  missed: boolean
}

/** Words that are read at once. */
const most = 1000

/** What was left after a word. */
export const readWords = (db: Database, known: number): Promise<Words> =>
  db.transaction("r", db.unindexed, db.searchParts, async () => {
    const rows = await db.unindexed.where("seq").above(known).limit(most).toArray()
    const last = rows.at(-1)?.seq
    const covered = await coveredSeq(db)
    return {
      keys: [...new Set(rows.flatMap((it) => it.keys))],
      last: last ?? known,
      missed: covered > known || (last === undefined && (await lastOf(db, covered)) < known)
    }
  })

const lastOf = async (db: Database, covered: number): Promise<number> => {
  const last = await db.unindexed.orderBy("seq").lastKey()
  return Math.max(typeof last === "number" ? last : 0, covered)
}

/** The last word that was ever left, as far as is known; 0 for none. */
export const lastWord = (db: Database): Promise<number> =>
  db.transaction("r", db.unindexed, db.searchParts, async () => lastOf(db, await coveredSeq(db)))
