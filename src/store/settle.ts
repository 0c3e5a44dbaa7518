import type { Database } from "./database"
import { handOver } from "./hand-over"
import type { OwnOf } from "./own"
import { survivors } from "./survivor"
import type { Write } from "./write"

/**
 * The one rule of whose a record is: of whom its own customer was merged into, or of that customer.
 * What makes it so again for all that is with some customers, after merges were changed.
 */
export const settle = async (
  db: Database,
  among: ReadonlySet<string>,
  ownOf: OwnOf
): Promise<Write[]> => {
  const today = await survivors(db)
  const there = new Set<string>(await db.contacts.toCollection().primaryKeys())
  return handOver(db, among, ({ table, key, slot, is }) => {
    const own = ownOf(table, key, slot)
    // Who was erased, or is not in the log, leaves a record with whom it is.
    return today(own && there.has(own) ? own : is) ?? is
  })
}
