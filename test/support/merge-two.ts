import { type Merge, mergeContacts } from "~jobs/merge-contacts"
import { database } from "~store/database"

import { aContact } from "./builders"

/** Merges with what is preset, unless told otherwise; the note says what was not chosen. */
export const merge = (survivor: string, loser: string, fields: Partial<Merge> = {}) =>
  mergeContacts({
    survivor,
    loser,
    chosen: new Map(),
    note: (dropped) => dropped.map((it) => `${it.field}: ${JSON.stringify(it.value)}`).join("\n"),
    ...fields
  })

/** Two customers in the database; their ids. */
export const two = async (a = aContact(), b = aContact({ name: "Zhang San" })) => {
  await database.contacts.bulkAdd([a, b])
  return [a.id, b.id] as const
}
