import { database } from "~store/database"
import { purgeContact } from "./purge-contact"
import { tombstonesOf } from "./tombstone"

/**
 * Erases whoever was erased before and is here again, as an old copy that was put back brings them.
 * @returns how many.
 */
export const eraseAgain = async (): Promise<number> => {
  const graves = new Set(await database.tombstones.toCollection().primaryKeys())
  if (graves.size === 0) return 0
  const hashes = await tombstonesOf(await database.contacts.toCollection().primaryKeys())
  const back = Array.from(hashes).filter(([, hash]) => graves.has(hash))
  for (const [id] of back) await purgeContact(id)
  return back.length
}
