import { grouped } from "~model/grouped"
import { type DocumentKey, type Kind, keyOf, type SearchDocument } from "~search/document"
import type { Database } from "../database"
import { isAlive, readDealings, readSharedContext } from "./contact-context"
import { contactDocument } from "./documents"
import { dealtTables, documentsOf, kindOfTable, rowTables, type RowTable } from "./row-documents"

/** Documents as their rows are now, and the keys of those that are not to be found any more. */
export interface Renewed {
  documents: SearchDocument[]
  gone: DocumentKey[]
}

/** Reads some documents anew, by `UnindexedKey`; "contacts" and "all" are for `documentPages`. */
export const readDocuments = async (db: Database, keys: Iterable<string>): Promise<Renewed> => {
  const ids = await idsOf(db, keys)
  const parts = await Promise.all([
    readContacts(db, [...(ids.get("contact") ?? [])]),
    ...rowTables.map((table) => readRows(db, table, [...(ids.get(kindOfTable[table]) ?? [])]))
  ])
  return { documents: parts.flatMap((it) => it.documents), gone: parts.flatMap((it) => it.gone) }
}

/** The ids that keys name, by kind; all that is a customer's where they ask for it. */
const idsOf = async (db: Database, keys: Iterable<string>): Promise<Map<string, Set<string>>> => {
  const ids = new Map<string, Set<string>>()
  const want = (kind: string, id: string) => {
    const there = ids.get(kind)
    if (there) there.add(id)
    else ids.set(kind, new Set([id]))
  }
  for (const key of keys) {
    const space = key.indexOf(" ")
    if (space > 0) want(key.slice(0, space), key.slice(space + 1))
  }
  const owners = [...(ids.get("owned") ?? [])]
  if (owners.length === 0) return ids
  const owned = await Promise.all(
    dealtTables.map((table) => db.of(table).where("contactId").anyOf(owners).primaryKeys())
  )
  for (const [at, table] of dealtTables.entries())
    for (const id of owned[at] ?? []) want(kindOfTable[table], id)
  return ids
}

const readContacts = async (db: Database, ids: string[]): Promise<Renewed> => {
  if (ids.length === 0) return { documents: [], gone: [] }
  const [rows, identities, shared] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.identities.where("contactId").anyOf(ids).toArray(),
    readSharedContext(db)
  ])
  const named = grouped(identities, (it) => it.contactId)
  const documents = await Promise.all(
    rows.filter(isAlive).map(async (row) =>
      contactDocument(row, {
        ...shared,
        identities: named.get(row.id) ?? [],
        dealings: await readDealings(db, row.id)
      })
    )
  )
  return { documents, gone: goneOf("contact", ids, documents) }
}

const readRows = async (db: Database, table: RowTable, ids: string[]): Promise<Renewed> => {
  if (ids.length === 0) return { documents: [], gone: [] }
  const all = documentsOf(table, await db.of(table).bulkGet(ids))
  const owners = [...new Set(all.map((it) => it.owner))].filter(Boolean)
  const alive = new Set((await db.contacts.bulkGet(owners)).filter(isAlive).map((it) => it.id))
  const documents = all.filter(({ owner }) => owner === "" || alive.has(owner))
  return { documents, gone: goneOf(kindOfTable[table], ids, documents) }
}

const goneOf = (
  kind: Kind,
  ids: readonly string[],
  documents: readonly SearchDocument[]
): DocumentKey[] => {
  const there = new Set(documents.map((it) => it.id))
  return ids.filter((id) => !there.has(id)).map((id) => keyOf({ kind, id }))
}
