import type { Edit, TableName } from "~model/change"
import { type DocumentKey, type Kind, keyOf } from "~search/document"
import type { Database } from "../database"

/**
 * What must be read anew for the search: one document; all that is one customer's, which hides and
 * shows with them; all customers; or everything, from nothing.
 */
export type UnindexedKey = DocumentKey | `owned ${string}` | "contacts" | "all"

const kindOf: Partial<Record<TableName, Kind>> = {
  contacts: "contact",
  notes: "note",
  orders: "order",
  products: "product",
  snippets: "snippet",
  shareLinks: "link"
}

/** Fields of a customer that say whether they are to be found at all. */
const standing = ["deletedAt", "mergedInto"]

/**
 * Leaves word, in the transaction that wrote, of what the search has to read anew: one row, however
 * much was written.
 */
export const leaveWord = async (db: Database, edits: readonly Edit[]): Promise<void> => {
  const keys = new Set<UnindexedKey>(edits.flatMap(keysOf))
  // Whose an identity is stands in an edit only where that itself was changed.
  const renamed = edits.filter((it) => it.table === "identities" && !("contactId" in it.fields))
  if (renamed.length > 0)
    for (const row of await db.identities.bulkGet(renamed.map((it) => it.key)))
      if (row) keys.add(contact(row.contactId))
  if (keys.size > 0) await db.unindexed.add({ keys: [...keys] })
}

/** Leaves word that everything is to be forgotten and read from nothing: somebody was erased. */
export const forgetIndex = async (db: Database): Promise<void> => {
  await db.searchParts.clear()
  await db.unindexed.clear()
  const all: UnindexedKey = "all"
  await db.unindexed.add({ keys: [all] })
}

const contact = (id: string): DocumentKey => keyOf({ kind: "contact", id })

const keysOf = ({ table, key, how, fields }: Edit): UnindexedKey[] => {
  if (table === "customFields" || (table === "settings" && key === "stages")) return ["contacts"]
  const kind = kindOf[table]
  if (kind === "contact") {
    // Who is new has nothing yet: all of it leaves word of its own.
    const hides = how === "removed" || (how === "changed" && standing.some((it) => it in fields))
    return hides ? [contact(key), `owned ${key}`] : [contact(key)]
  }
  const own = kind ? [keyOf({ kind, id: key })] : []
  // A customer ranks by their newest note, order and link, and goes by the names of their identities.
  const owned = kind === "note" || kind === "order" || kind === "link" || table === "identities"
  const owners = owned ? [fields["contactId"]?.old, fields["contactId"]?.new] : []
  return [...own, ...owners.flatMap((id) => (typeof id === "string" && id ? [contact(id)] : []))]
}
