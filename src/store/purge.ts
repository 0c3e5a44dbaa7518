import { type Change, contactTables } from "~model/change"
import { recentSearches } from "~model/recent-searches"
import { commit } from "./commit"
import { type Database, database } from "./database"
import { eachSlice } from "./each-slice"
import { throughDoor } from "./guard/door"
import { recount } from "./guard/recount"
import { type MadeReplies, purgeReplies } from "./purge-replies"
import { scrubCredit } from "./scrub-credit"
import { rowName } from "./row-name"
import { forgetIndex } from "./search/unindexed"
import { type Erased, scrubChange, scrubSheet, scrubValue, withoutNames } from "./scrub"
import { idsOf } from "./survivor"

/** What was erased, in numbers alone, for the seller to keep and to show. */
export interface Receipt {
  at: number
  /** How many rows of each table were erased or made blank. */
  counts: Record<string, number>
  /** When files with their data were saved before: those are out of reach. */
  exports: number[]
}

/** What names them outside the database: ids, names, the names sites give them. */
export interface Purged {
  receipt: Receipt
  words: { ids: string[]; names: string[] }
}

/** The shortest name that is looked for inside other words of the seller's. */
const shortest = 2

/**
 * Erases a customer and all merged into them: rows, pictures, drafts, history. Final. `tombstones`
 * are by customer's id; they are made before, for nothing but the database may be awaited here.
 * @returns null where there is no such customer, "again" where a customer has no tombstone yet.
 */
export const purge = (
  contactId: string,
  tombstones: ReadonlyMap<string, string>,
  made: MadeReplies,
  db: Database = database
): Promise<Purged | null | "again"> =>
  throughDoor(db, () => erase(contactId, tombstones, made, db), db.tables)

const erase: typeof purge = async (contactId, tombstones, made, db = database) => {
  if (!(await db.contacts.get(contactId))) return null
  const ids = new Set(await idsOf(contactId, db))
  if ([...ids].some((id) => !tombstones.has(id))) return "again"
  const counts: Record<string, number> = {}
  const count = (table: string, more: number) => {
    if (more > 0) counts[table] = (counts[table] ?? 0) + more
  }
  const history = await historyOf(db, ids)
  const words = await wordsOf(db, ids, history.names)
  const rows = await removeRows(db, ids, history.rows, count)
  count("snippets", await purgeReplies(db, ids, made, rows))
  const names = words.names.filter((it) => it.length >= shortest)
  const { codes } = words
  const erased: Erased = {
    ids,
    rows,
    codes,
    names: names.toSorted((a, b) => b.length - a.length)
  }
  await scrubShared(db, erased, count)
  const sites = [...words.keys, ...words.values]
  // Ids are nobody else's; what a site calls them may be a part of another's name, as "7" of "77".
  const own = [...ids, ...Array.from(rows, (row) => row.slice(row.indexOf(" ") + 1))].filter(
    (it) => !sites.includes(it)
  )
  const drafted = (id: string) =>
    own.some((it) => id.includes(it)) || sites.some((it) => id.endsWith(` ${it}`))
  count("drafts", await db.drafts.filter((it) => drafted(it.id)).delete())
  const exports = await scrubChanges(db, erased, count)
  const at = Date.now()
  await db.tombstones.bulkPut([...ids].map((id) => ({ id: tombstones.get(id) ?? id, at })))
  // Their words are in the index as it was stored, their name may be in what was searched for.
  await forgetIndex(db)
  await db.drafts.delete(recentSearches)
  await commit(() => ({ act: { kind: "purged", name: "" }, writes: [] }), db)
  // So many rows were made blank that it is sooner counted than followed.
  await recount(db)
  return {
    receipt: { at, counts, exports },
    words: { ids: [...ids, ...words.keys], names: [...names, ...words.values] }
  }
}

/** What they are called here and on sites. */
const wordsOf = async (db: Database, ids: ReadonlySet<string>, formerly: readonly string[]) => {
  const contacts = await db.contacts.bulkGet([...ids])
  const identities = await db.identities
    .where("contactId")
    .anyOf([...ids])
    .toArray()
  const said = [...contacts.map((it) => it?.name), ...identities.map((it) => it.name), ...formerly]
  const names = [...new Set(said.map((it) => it?.trim() ?? "").filter(Boolean))]
  const codes = new Set(contacts.flatMap((it) => it?.code ?? []))
  return {
    names,
    codes,
    keys: identities.map((it) => it.key),
    values: identities.map((it) => it.value)
  }
}

/**
 * What the log tells of them: what their cards were called before, and rows of theirs that were taken
 * away and live on there alone, their pictures as bytes.
 */
const historyOf = async (db: Database, ids: ReadonlySet<string>) => {
  const names: string[] = []
  const rows = new Set<string>()
  await eachSlice(db.changes, (changes) => {
    for (const { table, key, how, fields } of changes.flatMap((it) => it.edits)) {
      if (table === "contacts" && ids.has(key))
        for (const name of [fields["name"]?.old, fields["name"]?.new])
          if (typeof name === "string") names.push(name)
      const owners = [fields["contactId"]?.old, fields["contactId"]?.new]
      if (how === "changed" || !owners.some((id) => typeof id === "string" && ids.has(id))) continue
      if (contactTables.some((it) => it === table)) rows.add(rowName(table, key))
    }
  })
  return { names, rows }
}

type Count = (table: string, more: number) => void

/** @param rows Those that were theirs before. @returns all that were ever theirs. */
const removeRows = async (
  db: Database,
  ids: ReadonlySet<string>,
  rows: Set<string>,
  count: Count
): Promise<Set<string>> => {
  for (const table of contactTables) {
    const of = db.table<{ contactId: string | null }, string>(table)
    const keys = await of
      .where("contactId")
      .anyOf([...ids])
      .primaryKeys()
    await of.bulkDelete(keys)
    for (const key of keys) rows.add(rowName(table, key))
    count(table, keys.length)
    if (table === "pictures") await db.blobs.bulkDelete(keys)
    if (table === "followUps") await db.notices.bulkDelete(keys)
  }
  await db.contacts.bulkDelete([...ids])
  count("contacts", ids.size)
  await keepOthers(db, rows)
  const pictures = [...rows].filter((it) => it.startsWith("pictures "))
  await db.blobs.bulkDelete(pictures.map((it) => it.slice("pictures ".length)))
  return rows
}

/** What was theirs once and is another's today stays. */
const keepOthers = async (db: Database, rows: Set<string>) => {
  for (const table of contactTables) {
    const keys = [...rows]
      .filter((it) => it.startsWith(`${table} `))
      .map((it) => it.slice(table.length + 1))
    const here = await db.table<object, string>(table).bulkGet(keys)
    keys.forEach((key, at) => here[at] && rows.delete(rowName(table, key)))
  }
}

/** Rows of several customers: the others keep their part. */
const scrubShared = async (db: Database, erased: Erased, count: Count) => {
  const apart = ({ id }: { id: string }) => [...erased.ids].some((it) => id.includes(it))
  count("distincts", await db.distincts.filter(apart).delete())
  for (const sheet of await db.sheets.toArray()) {
    const clean = scrubSheet(sheet, erased)
    if (!clean) continue
    await db.sheets.put(clean)
    count("sheets", 1)
  }
  for (const queue of await db.queues.toArray()) {
    const steps = queue.steps.filter((it) => !erased.ids.has(it.contactId))
    const name = withoutNames(queue.name, erased)
    if (steps.length === queue.steps.length && name === queue.name) continue
    if (steps.length === 0) await db.queues.delete(queue.id)
    else await db.queues.put({ ...queue, steps, name })
    count("queues", 1)
  }
  for (const segment of await db.segments.toArray()) {
    const [name, query] = [segment.name, segment.query].map((it) => withoutNames(it, erased))
    if (name === undefined || query === undefined) continue
    if (name === segment.name && query === segment.query) continue
    await db.segments.put({ ...segment, name, query })
    count("segments", 1)
  }
  await eachSlice(db.credits, async (credits) => {
    const clean = credits.flatMap((it) => scrubCredit(it, erased) ?? [])
    await db.credits.bulkPut(clean)
    count("credits", clean.length)
  })
  const samples = await db.settings.get("samples")
  if (samples)
    await db.settings.put({
      ...samples,
      value: scrubValue("settings", "value", samples.value, erased)
    })
}

/** @returns when files with their data were saved. */
const scrubChanges = async (db: Database, erased: Erased, count: Count): Promise<number[]> => {
  const exports: number[] = []
  const tainted = new Set<string>()
  await eachSlice(db.changes, async (changes) => {
    const [changed, gone]: [Change[], string[]] = [[], []]
    for (const change of changes) {
      const { act } = change
      const covered = change.contactId === "" || erased.ids.has(change.contactId)
      if (act.kind === "exported" && covered) exports.push(change.at)
      const merged = act.kind === "contacts-merged" && erased.ids.has(act.loser)
      // To take a merge back is to write what the other one had from them once more.
      const again = act.kind === "undone" && tainted.has(act.of)
      if (merged || again) tainted.add(change.id)
      const clean = again ? null : scrubChange(change, erased)
      if (clean === change) continue
      if (clean) changed.push(clean)
      else gone.push(change.id)
    }
    await db.changes.bulkPut(changed)
    await db.changes.bulkDelete(gone)
    count("changes", changed.length + gone.length)
  })
  return exports
}
