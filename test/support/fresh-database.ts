import "fake-indexeddb/auto"

import { database } from "~store/database"

/** How many reads one after the other a view of the last test may still have to make. */
const steps = 5

/**
 * An empty database, as after install. Call it before each test. What the last test's views were
 * reading is let come to its end first: a transaction over all tables waits for those before it.
 */
export const freshDatabase = async (): Promise<void> => {
  for (let step = 0; step < steps && database.isOpen(); step++)
    await database.transaction("rw", database.tables, () => database.settings.count())
  await database.delete()
  await database.open()
}
