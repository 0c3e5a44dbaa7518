import "fake-indexeddb/auto"

import { database } from "~store/database"

/** An empty database, as after install. Call it before each test. */
export const freshDatabase = async (): Promise<void> => {
  await database.delete()
  await database.open()
}
