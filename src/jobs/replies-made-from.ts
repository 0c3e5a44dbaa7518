import type { Snippet } from "~model/snippet"
import { database } from "~store/database"
import { idsOf } from "~store/survivor"

/** Replies made of the words of a customer, or of one merged into them; those in the bin too. */
export const repliesMadeFrom = async (contactId: string): Promise<Snippet[]> => {
  const ids = new Set(await idsOf(contactId))
  return database.snippets.filter((it) => !!it.madeFrom && ids.has(it.madeFrom)).toArray()
}
