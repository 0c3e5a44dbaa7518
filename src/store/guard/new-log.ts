import Dexie from "dexie"

/**
 * Has the browser begin a new log file beneath the database, and write the old one out.
 *
 * Chromium's LevelDB writes a record in two calls, its head and its body. Killed between them, the
 * file ends with a head alone: the next start rightly passes over it, but goes on writing behind it,
 * and the start after that reads the new records as that head's body, calls the file corrupt, and
 * Chromium deletes the whole database. To delete any database makes it compact, which ends the file.
 * Where there is no LevelDB beneath, nothing is gained or lost by it.
 */
export const beginNewLog = async (): Promise<void> => {
  const small = new Dexie("regulars-log")
  small.version(1).stores({ none: "" })
  await small.open()
  await small.delete()
}
