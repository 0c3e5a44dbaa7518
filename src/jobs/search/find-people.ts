import type { Label } from "~model/label"
import { database } from "~store/database"
import { contactLabel, findContacts } from "../look-up"
import { findTitles } from "./find-titles"

/** Customers for what was typed, best first: by the stored titles, by all rows until there are any. */
export const findPeople = async (query: string, limit: number): Promise<Label[]> => {
  const hits = await findTitles(query, { limit, kinds: ["contact"] })
  if (!hits) return findContacts(query, limit)
  const rows = await database.contacts.bulkGet(hits.map((it) => it.id))
  return rows.flatMap((it) => (it?.deletedAt === null ? [contactLabel(it)] : []))
}
