import { database } from "~store/database"

/** How many links that are kept were given through each channel, by its id. */
export const channelUse = async (): Promise<ReadonlyMap<string, number>> => {
  const use = new Map<string, number>()
  for (const { channel, deletedAt } of await database.shareLinks.toArray())
    if (deletedAt === null) use.set(channel, (use.get(channel) ?? 0) + 1)
  return use
}
