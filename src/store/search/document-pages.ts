import Dexie from "dexie"
import type { Contact } from "~model/contact"
import { grouped } from "~model/grouped"
import type { SearchDocument } from "~search/document"
import type { Database } from "../database"
import { dealingsIn, isAlive, readSharedContext, type SharedContext } from "./contact-context"
import { contactDocument } from "./documents"
import { dealtTables, documentsOf } from "./row-documents"

/** Some of all documents. */
export interface DocumentPage {
  documents: SearchDocument[]
  /** How much of everything was read by now, 0 to 1. */
  read: number
}

/** Rows that are read at once; whoever writes waits for no more. */
const pageSize = 500

const everything = ["contacts", "shareLinks", "products", "snippets"] as const

/**
 * All documents that there are, customers first, each with all that is theirs. What is written
 * meanwhile may be missed: it left word.
 */
export async function* documentPages(db: Database): AsyncGenerator<DocumentPage> {
  const counts = await Promise.all(everything.map((it) => db.of(it).count()))
  const total = Math.max(
    1,
    counts.reduce((sum, it) => sum + it, 0)
  )
  let done = 0
  const page = (rows: number, documents: SearchDocument[]): DocumentPage => ({
    documents,
    read: Math.min(1, (done += rows) / total)
  })
  const shared = await readSharedContext(db)
  for await (const rows of pagesOf(db, "contacts"))
    yield page(rows.length, await withDealings(db, rows, shared))
  for await (const rows of pagesOf(db, "shareLinks"))
    yield page(
      rows.length,
      documentsOf("shareLinks", rows).filter((it) => it.owner === "")
    )
  for await (const rows of pagesOf(db, "products"))
    yield page(rows.length, documentsOf("products", rows))
  for await (const rows of pagesOf(db, "snippets"))
    yield page(rows.length, documentsOf("snippets", rows))
}

/** The documents of all customers alone. */
export async function* contactPages(db: Database): AsyncGenerator<SearchDocument[]> {
  const shared = await readSharedContext(db)
  for await (const rows of pagesOf(db, "contacts"))
    yield (await withDealings(db, rows, shared)).filter((it) => it.kind === "contact")
}

/** A table by its primary key, a page at a time, each in a transaction of its own. */
async function* pagesOf<T extends (typeof everything)[number]>(db: Database, table: T) {
  let after = ""
  for (;;) {
    const rows = await db.of(table).where("id").above(after).limit(pageSize).toArray()
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    yield rows
  }
}

/**
 * Customers who follow one another by id, and what is theirs: indexes have it in the same order, so
 * that one range of each is read in one go.
 */
const withDealings = async (
  db: Database,
  contacts: readonly Contact[],
  shared: SharedContext
): Promise<SearchDocument[]> => {
  const [first, last] = [contacts[0]?.id ?? "", contacts.at(-1)?.id ?? ""]
  const within = <T extends (typeof dealtTables)[number]>(table: T) =>
    db
      .of(table)
      .where("[contactId+createdAt]")
      .between([first, Dexie.minKey], [last, Dexie.maxKey], true, true)
      .toArray()
  const [identities, notes, orders, links] = await Promise.all([
    db.identities.where("contactId").between(first, last, true, true).toArray(),
    within("notes"),
    within("orders"),
    within("shareLinks")
  ])
  const named = grouped(identities, (it) => it.contactId)
  const dealt = grouped([...notes, ...orders, ...links], (it) => it.contactId ?? "")
  const alive = contacts.filter(isAlive)
  const ids = new Set(alive.map((it) => it.id))
  const theirs = [
    ...documentsOf("notes", notes),
    ...documentsOf("orders", orders),
    ...documentsOf("shareLinks", links)
  ]
  return [
    ...alive.map((row) =>
      contactDocument(row, {
        ...shared,
        identities: named.get(row.id) ?? [],
        dealings: dealingsIn(dealt.get(row.id) ?? [])
      })
    ),
    ...theirs.filter(({ owner }) => ids.has(owner))
  ]
}
