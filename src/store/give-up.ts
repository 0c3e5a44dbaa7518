import { type Database, database } from "./database"

/**
 * - `in-use`: another page has it open and would not let it go;
 * - `no-answer`: the browser gave none; after a new start of it, it may.
 */
export type GivenUp = "done" | "in-use" | "no-answer" | "failed"

/** So long is waited for the browser, in ms. */
const patience = 15_000

/**
 * Deletes the database with all in it, for one that opens no more; an empty one takes its place when
 * it is next opened. What is kept outside of it stays. Only where the seller said so.
 */
export const giveUpDatabase = async (db: Database = database): Promise<GivenUp> => {
  // Also ends an opening that never answers; the next use opens anew.
  db.close({ disableAutoOpen: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<GivenUp>((resolve) => {
    timer = setTimeout(() => resolve("no-answer"), patience)
  })
  try {
    return await Promise.race([deleted(db.name), silence])
  } catch {
    return "failed"
  } finally {
    clearTimeout(timer)
  }
}

const deleted = (name: string): Promise<GivenUp> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener("success", () => resolve("done"))
    request.addEventListener("blocked", () => resolve("in-use"))
    request.addEventListener("error", () => reject(request.error))
  })
