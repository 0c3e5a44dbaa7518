/** From nothing to the first find: `?who=ours` or `?who=dexie`, `&for=` what is looked for. */
import Dexie from "dexie"

import type { Contact } from "~model/contact"
import { openIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"
import { Database } from "~store/database"

import { contactRow } from "../data/rows"
import { NAME } from "./layers"

const asked = new URLSearchParams(location.search)
const text = asked.get("for") ?? ""

/** The index is opened as it was kept, and the rows that it names are read. */
const ours = async (): Promise<number> => {
  const db = new Database(NAME)
  const part = await db.searchParts.get("bench")
  const index = openIndex(part?.data)
  if (typeof index === "string") throw new Error(index)
  const { hits } = index.search(readQuery(text), { limit: 50, now: Date.now(), onScreen: "" })
  const rows = await db.contacts.bulkGet(hits.map(({ id }) => contactRow(Number(id)).id))
  return rows.filter(Boolean).length
}

/** All rows are read, and looked through. */
const dexie = async (): Promise<number> => {
  const db = new Dexie(NAME)
  await db.open()
  const rows: Contact[] = await db.table<Contact>("contacts").toArray()
  const found: Contact[] = []
  for (const row of rows) {
    const within = `${row.name}\n${row.phone}\n${String(row.fields["note"])}`.toLowerCase()
    if (within.includes(text)) found.push(row)
    if (found.length === 50) break
  }
  return found.length
}

/** Milliseconds since the page was asked for. */
const first = (asked.get("who") === "ours" ? ours() : dexie()).then((found) => {
  if (found === 0) throw new Error(`nothing found for ${text}`)
  return performance.now()
})

const bench = { first: () => first }
export type ColdBench = typeof bench
Object.assign(globalThis, { bench })
