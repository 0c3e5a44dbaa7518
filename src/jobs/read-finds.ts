import type { Contact } from "~model/contact"
import { grouped } from "~model/grouped"
import { formatMoney } from "~model/money"
import { sayItems } from "~model/order-line"
import { priceOf } from "~model/product"
import { textOf } from "~model/snippet"
import { type Kind, keyOf, kinds, type SearchDocument } from "~search/document"
import type { Hit, Place } from "~search/hit"
import { type Database, database } from "~store/database"
import { isAlive, readSharedContext } from "~store/search/contact-context"
import { contactDocument } from "~store/search/documents"
import { documentsOf, type RowTable } from "~store/search/row-documents"

/** A hit with what of its row people read. */
export interface Find {
  kind: Kind
  id: string
  /** Id of the customer whose it is; "" for nobody's. */
  owner: string
  place: Place
  /** What it is called; a note by whose it is. */
  title: string
  /** Whose it is, by name, where the title does not say it; "" for nobody's. */
  ownerName: string
  /** What to tell it from others by: phone and tags, a price, goods. */
  about: string
  /** What else it is called, line by line; a query may stand in any of them. */
  lines: readonly string[]
  /** All else that is searched of it. */
  body: string
  tags: readonly string[]
  /** When it was made, for what is of a day; null for what has no day. */
  at: number | null
}

type Shown = Omit<Find, "place">

const joined = (...said: readonly string[]): string => said.filter(Boolean).join(" · ")

const tagsOf = ({ facets }: SearchDocument): string[] =>
  facets.flatMap((it) => (it.startsWith("tag:") ? [it.slice("tag:".length)] : []))

const shown = (
  document: SearchDocument,
  title: string,
  about: string,
  more: Partial<Shown> = {}
): Shown => {
  const { kind, id, owner, body } = document
  const lines = document.title.split("\n").filter((it) => it && it !== title.trim())
  const rest = { ownerName: "", at: null, ...more }
  return { kind, id, owner, title, about, lines, body, tags: tagsOf(document), ...rest }
}

const readContacts = async (db: Database, ids: string[]): Promise<Shown[]> => {
  const [rows, identities, context] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.identities.where("contactId").anyOf(ids).toArray(),
    readSharedContext(db)
  ])
  const named = grouped(identities, (it) => it.contactId)
  return rows.filter(isAlive).map((row) => {
    // How often they were dealt with is nothing that is shown here.
    const rest = { identities: named.get(row.id) ?? [], dealings: { at: 0, count: 0 } }
    const about = joined(row.phone || row.email, ...row.tags)
    return shown(contactDocument(row, { ...context, ...rest }), row.name, about)
  })
}

type Owners = ReadonlyMap<string, Contact>

/** Rows of a table as documents, without those in the bin or of a customer who is. */
const readOwned = async <K extends RowTable>(db: Database, table: K, ids: string[]) => {
  const rows = await db.of(table).bulkGet(ids)
  const byId = new Map(rows.flatMap((it) => (it ? [[it.id, it] as const] : [])))
  const all = documentsOf(table, rows)
  const wanted = [...new Set(all.map((it) => it.owner))].filter(Boolean)
  const contacts = wanted.length > 0 ? await db.contacts.bulkGet(wanted) : []
  const owners: Owners = new Map(contacts.filter(isAlive).map((it) => [it.id, it]))
  return all.flatMap((document) => {
    const row = byId.get(document.id)
    const owner = owners.get(document.owner)
    if (!row || (document.owner && !owner)) return []
    return [{ document, row, ownerName: owner?.name ?? "" }]
  })
}

type Reader = (db: Database, ids: string[], locale: string) => Promise<Shown[]>

const readers: Record<Kind, Reader> = {
  contact: readContacts,
  note: async (db, ids) =>
    (await readOwned(db, "notes", ids)).map(({ document, row, ownerName }) =>
      shown(document, ownerName, row.text, { at: row.createdAt })
    ),
  order: async (db, ids, locale) =>
    (await readOwned(db, "orders", ids)).map(({ document, row, ownerName }) => {
      const total = row.total ? formatMoney(row.total, locale) : row.totalSaid
      const about = joined(total, sayItems(row.lines))
      return shown(document, row.number, about, { ownerName, at: row.createdAt })
    }),
  product: async (db, ids, locale) =>
    (await readOwned(db, "products", ids)).map(({ document, row }) => {
      const price = priceOf(row, null)
      return shown(document, row.title, joined(price ? formatMoney(price, locale) : "", row.sku))
    }),
  snippet: async (db, ids) =>
    (await readOwned(db, "snippets", ids)).map(({ document, row }) => {
      const shortcut = row.shortcut && row.shortcut.replace(/^\/*/, "//")
      return shown(document, row.title, joined(shortcut, textOf(row.bodies[0])))
    }),
  link: async (db, ids) =>
    (await readOwned(db, "shareLinks", ids)).map(({ document, row, ownerName }) =>
      shown(document, row.title || row.target, row.target, { ownerName, at: row.createdAt })
    )
}

/** The longest of what a line tells; the rest of a note is read where it stands. */
const longestAbout = 300

/**
 * Reads what hits are about, in their order. What went to the bin since it was found is left out.
 * @param locale BCP 47, for amounts.
 */
export const readFinds = async (
  hits: readonly Hit[],
  locale: string,
  db: Database = database
): Promise<Find[]> => {
  const read = await Promise.all(
    kinds.map((kind) => {
      const ids = hits.flatMap((it) => (it.kind === kind ? [it.id] : []))
      return ids.length > 0 ? readers[kind](db, ids, locale) : []
    })
  )
  const byKey = new Map(read.flat().map((it) => [keyOf(it), it]))
  return hits.flatMap((hit) => {
    const it = byKey.get(keyOf(hit))
    return it ? [{ ...it, about: it.about.slice(0, longestAbout), place: hit.place }] : []
  })
}
