import { type Change, contactTables, type Edit } from "~model/change"
import type { Watch } from "./apply"
import type { Database } from "./database"
import { flat, same } from "./diff"
import { grownBy } from "./invert"

/** Customers asked about at once. */
const breath = 500

type Row = Record<string, unknown>

/** Where the customers asked about are a good part of all, a range of them is read faster than each. */
const rowsOf = async (
  db: Database,
  name: (typeof contactTables)[number],
  ids: readonly string[],
  dense: boolean
): Promise<readonly { key: string; contactId: unknown }[]> => {
  const table = db.table<Row, string>(name)
  const [first = "", last = ""] = [ids[0], ids.at(-1)]
  const found = dense
    ? table.where("contactId").between(first, last, true, true)
    : table.where("contactId").anyOf([...ids])
  const rows = await found.toArray()
  return rows.map((it) => ({ key: String(it["key"] ?? it["id"]), contactId: it["contactId"] }))
}

/**
 * Customers this change made that were edited or given records since. They stay, with their
 * identities, rather than taking later work with them. Asked many at once: one by one, ten thousand
 * of an import would take minutes.
 */
export const builtOn = async (
  db: Database,
  change: Change,
  watch: Watch = () => undefined
): Promise<Set<string>> => {
  const own = new Set(change.edits.map(({ table, key }) => JSON.stringify([table, key])))
  const made = change.edits
    .filter(({ table, how }) => table === "contacts" && how === "created")
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const staying = new Set<string>()
  if (made.length === 0) return staying
  const dense = made.length > breath && made.length * 3 > (await db.contacts.count())
  for (let from = 0; from < made.length; from += breath) {
    watch(from / made.length)
    const some = made.slice(from, from + breath)
    const ids = some.map((it) => it.key)
    const there = await stillThere(db, some, staying)
    for (const { mergedInto } of await db.contacts.where("mergedInto").anyOf(ids).toArray())
      if (mergedInto !== null && there.has(mergedInto)) staying.add(mergedInto)
    for (const name of contactTables)
      for (const { key, contactId } of await rowsOf(db, name, ids, dense))
        if (
          typeof contactId === "string"
          && there.has(contactId)
          && !own.has(JSON.stringify([name, key]))
        )
          staying.add(contactId)
  }
  return staying
}

/** Those that are there; whoever is other than they were made stays. */
const stillThere = async (
  db: Database,
  made: readonly Edit[],
  staying: Set<string>
): Promise<ReadonlySet<string>> => {
  const there = new Set<string>()
  const rows = await db.table<Row, string>("contacts").bulkGet(made.map((it) => it.key))
  for (const [at, edit] of made.entries()) {
    const row = rows[at] && flat(rows[at])
    if (!row) continue
    there.add(edit.key)
    const { fields } = edit
    const edited = Object.keys(fields).some((name) => !same(row[name], fields[name]?.new))
    if (edited || grownBy(row, edit).length > 0) staying.add(edit.key)
  }
  return there
}
