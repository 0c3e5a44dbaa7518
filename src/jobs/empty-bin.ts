import { BinClock, isOver, lookAtClock, mayEmpty } from "~model/bin"
import { type Change, contactTables } from "~model/change"
import type { Contact } from "~model/contact"
import { localValue } from "~platform/local"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { idsOf } from "~store/survivor"
import { remove, type Write } from "~store/write"
import { binned } from "./bin"
import { inTurn } from "./in-turn"

/** Outside the database: an old one that is put in place again must not make time seem to jump. */
const binClock = localValue("bin", BinClock)

/**
 * Takes out for good what has lain in the bin for its time, once a day, as one change. Call it at
 * every start and alarm: it only trusts a clock that it saw going on evenly.
 */
export const emptyBinWhenDue = (now: number = Date.now()): Promise<Change | null> =>
  inTurn("bin", async () => {
    const clock = lookAtClock(await binClock.get(), now)
    // Before anything else: a look that fails is a look all the same.
    await binClock.set(clock)
    if (!mayEmpty(clock, now)) return null
    const change = await emptyBin(now)
    await binClock.set({ ...clock, emptiedAt: now })
    return change
  })

const emptyBin = (now: number): Promise<Change | null> =>
  commit(async (db) => {
    const gone = new Set<string>()
    for (const id of await goneContacts(db, now)) for (const it of await idsOf(id, db)) gone.add(it)
    const writes: Write[] = []
    const things = { count: 0 }
    for (const table of binned) {
      // Who was merged is there for what leads to them, and goes with whom they were merged into.
      const rows = await db.table<BinRow, string>(table).toArray()
      for (const row of rows) {
        const over = isOver(row.deletedAt, now) && !row.mergedInto
        if (over) things.count += 1
        if (over || isOf(table, row, gone)) writes.push(remove(table, row.id))
      }
    }
    writes.push(...(await picturesOf(db, writes)))
    writes.push(...(await traces(db, gone)))
    if (writes.length === 0) return null
    return { act: { kind: "bin-emptied", name: String(things.count) }, writes }
  })

interface BinRow {
  id: string
  deletedAt: number | null
  contactId?: string | null
  mergedInto?: string | null
  introducerId?: string | null
  campaignId?: string | null
}

const goneContacts = async (db: Database, now: number): Promise<string[]> => {
  const over = (it: Contact) => it.mergedInto === null && isOver(it.deletedAt, now)
  return (await db.contacts.toArray()).filter(over).map((it) => it.id)
}

/** A result is also of whoever brought it, and of the campaign. */
const isOf = (table: (typeof binned)[number], row: BinRow, gone: ReadonlySet<string>): boolean => {
  if (table === "contacts") return gone.has(row.id)
  if (!contactTables.some((it) => it === table) || !gone.has(row.contactId ?? "")) return false
  if (table !== "credits") return true
  return !row.campaignId && (!row.introducerId || gone.has(row.introducerId))
}

/** Of a note that goes; its pictures are shown nowhere else. */
const picturesOf = async (db: Database, writes: readonly Write[]): Promise<Write[]> => {
  const keys = (table: string) =>
    writes.flatMap((it) => (it.table === table && "key" in it ? [it.key] : []))
  const going = new Set(keys("pictures"))
  const left = await db.pictures.where("noteId").anyOf(keys("notes")).primaryKeys()
  return left.filter((it) => !going.has(it)).map((it) => remove("pictures", it))
}

/** What leads to them and is itself in no bin: their names in chats, whom they were told apart from. */
const traces = async (db: Database, gone: ReadonlySet<string>): Promise<Write[]> => {
  if (gone.size === 0) return []
  const identities = await db.identities
    .where("contactId")
    .anyOf([...gone])
    .toArray()
  const distincts = (await db.distincts.toArray()).filter(({ id }) =>
    [...gone].some((it) => id.includes(it))
  )
  return [
    ...identities.map((it) => remove("identities", it.key)),
    ...distincts.map((it) => remove("distincts", it.id))
  ]
}
