import type { Database } from "~store/database"

/** Longest that a transaction goes on without letting the page draw, in ms. */
const slice = 12

/**
 * Works something long out within a transaction. There a page may breathe only while the database is
 * asked for something: any other wait would end it. `check` may throw, which takes all of it back.
 */
export const inBreaths = async (
  db: Database,
  work: Iterable<unknown>,
  check: () => void
): Promise<void> => {
  let until = performance.now() + slice
  for (const _ of work) {
    if (performance.now() < until) continue
    await db.settings.get("device")
    check()
    until = performance.now() + slice
  }
}
