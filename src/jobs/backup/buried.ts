import { type Database, database } from "~store/database"
import { purge } from "~store/purge"
import { tombstoneKeys } from "~store/tombstone-keys"
import { lookForGraves } from "../graves"

/**
 * Erases from what was staged whoever was erased here since, or there before: the tombstones of both
 * say who. @returns how many customers.
 */
export const buryAgain = async (stage: Database): Promise<number> => {
  const graves = new Set<string>()
  for (const db of [database, stage])
    // oxlint-disable-next-line no-await-in-loop: there are two
    for (const id of await db.tombstones.toCollection().primaryKeys()) graves.add(id)
  if (graves.size === 0) return 0
  const keys = [...(await tombstoneKeys(database)), ...(await tombstoneKeys(stage))]
  const ids = await stage.contacts.toCollection().primaryKeys()
  const { erased, tombstones } = await lookForGraves(ids, keys, graves)
  for (const id of erased)
    // In a transaction that is there already, or it would be held against the canary of the real one.
    // Asynchronous by name: Dexie loses track of what is awaited else.
    // oxlint-disable-next-line no-await-in-loop: one may be another's, merged
    await stage.transaction("rw", stage.tables, async () => purge(id, tombstones, "erase", stage))
  return erased.length
}
