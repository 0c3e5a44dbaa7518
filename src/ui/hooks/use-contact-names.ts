import { database } from "~store/database"
import { useLive } from "./use-live"

/** Names of the customers that are not in the bin, by id. */
export const useContactNames = (): ReadonlyMap<string, string> | undefined =>
  useLive(async () => {
    const names = new Map<string, string>()
    for (const it of await database.contacts.toArray())
      if (it.deletedAt === null) names.set(it.id, it.name)
    return names
  })
