import { database } from "~store/database"
import { tombstoneKeys } from "~store/tombstone-keys"
import { lookForGraves } from "./graves"
import { purgeContact } from "./purge-contact"

/**
 * Erases whoever was erased before and is here again, as an old copy that was put back brings them.
 * @returns how many.
 */
export const eraseAgain = async (): Promise<number> => {
  const graves = new Set(await database.tombstones.toCollection().primaryKeys())
  if (graves.size === 0) return 0
  const ids = await database.contacts.toCollection().primaryKeys()
  const { erased } = await lookForGraves(ids, await tombstoneKeys(database), graves)
  for (const id of erased) await purgeContact(id)
  return erased.length
}
