import type { Database } from "../database"

/** Which of the parts stored is the index, and what it covers. */
interface Head {
  /** It has all that was written up to this word. */
  seq: number
  /** Ids of its parts: the whole index, and the one of titles alone. */
  whole: string
  titles: string
}

const isHead = (it: unknown): it is Head =>
  typeof it === "object"
  && it !== null
  && "seq" in it
  && typeof it.seq === "number"
  && "whole" in it
  && typeof it.whole === "string"
  && "titles" in it
  && typeof it.titles === "string"

/** An index as it was stored. What is in a part, and whether it is damaged, the index itself says. */
export interface StoredIndex {
  seq: number
  data: unknown
}

const HEAD = "head"

/** Up to which word the stored index has everything; 0 where none is stored. */
export const coveredSeq = async (db: Database): Promise<number> => (await readHead(db))?.seq ?? 0

const readHead = async (db: Database): Promise<Head | null> => {
  const head = (await db.searchParts.get(HEAD))?.data
  return isHead(head) ? head : null
}

/** The index as it was stored last, whole or its titles alone; null where there is none. */
export const readStored = (
  db: Database,
  part: "whole" | "titles" = "whole"
): Promise<StoredIndex | null> =>
  db.transaction("r", db.searchParts, async () => {
    const head = await readHead(db)
    const row = head && (await db.searchParts.get(head[part]))
    return row ? { seq: head.seq, data: row.data } : null
  })

/**
 * Stores an index and forgets the words that it covers. The big part of it is written by itself, so
 * that nobody who writes waits for it.
 * @returns false where it came too late: somebody was erased since, or another one went further.
 */
export const storeIndex = async (
  db: Database,
  { seq, whole, titles }: { seq: number; whole: unknown; titles: unknown }
): Promise<boolean> => {
  const id = crypto.randomUUID()
  const head: Head = { seq, whole: `whole ${id}`, titles: `titles ${id}` }
  if (await isLate(db, seq)) return false
  await db.searchParts.bulkPut([
    { id: head.whole, data: whole },
    { id: head.titles, data: titles }
  ])
  return db.transaction("rw", db.searchParts, db.unindexed, async () => {
    const there = await db.searchParts.where("id").anyOf(head.whole, head.titles).count()
    const late = there < 2 || (await isLate(db, seq))
    if (late) await db.searchParts.bulkDelete([head.whole, head.titles])
    else {
      await db.searchParts.put({ id: HEAD, data: head })
      await db.unindexed.where("seq").belowOrEqual(seq).delete()
    }
    await sweep(db)
    return !late
  })
}

const isLate = async (db: Database, seq: number): Promise<boolean> =>
  (await coveredSeq(db)) > seq
  || (await db.unindexed.where("seq").above(seq).toArray()).some((it) => it.keys.includes("all"))

/** Takes away parts that no head names: of an index before, or one that was not stored to its end. */
const sweep = async (db: Database): Promise<void> => {
  const head = await readHead(db)
  const named = [HEAD, head?.whole, head?.titles]
  const ids = await db.searchParts.toCollection().primaryKeys()
  await db.searchParts.bulkDelete(ids.filter((id) => !named.includes(id)))
}
