import type { PackedIndex, PackedSegment } from "~search/index/search-index"
import type { StoredTitles } from "~search/titles/search-titles"
import { titlesOf } from "~search/titles/titles"
import type { Database } from "../database"

// Rows: "head" says what the others are. A segment never changes, so it is written once, however
// often the index is stored: "segment <name>" its buffers, "titles <name>" its titles alone.

const HEAD = "head"
const segmentRow = (name: string) => `segment ${name}`
const titlesRow = (name: string) => `titles ${name}`

/** What is stored, and up to which word it has everything. */
interface Head {
  seq: number
  version: number
  segments: Omit<PackedSegment, "buffers">[]
}

const isHead = (it: unknown): it is Head =>
  typeof it === "object"
  && it !== null
  && "seq" in it
  && Number.isSafeInteger(it.seq)
  && "version" in it
  && "segments" in it
  && Array.isArray(it.segments)
  && it.segments.every(isSegmentHead)

const isSegmentHead = (it: unknown): boolean =>
  typeof it === "object"
  && it !== null
  && "name" in it
  && typeof it.name === "string"
  && "dead" in it
  && it.dead instanceof ArrayBuffer

const readHead = async (db: Database): Promise<Head | null> => {
  const head = (await db.searchParts.get(HEAD))?.data
  return isHead(head) ? head : null
}

/** Up to which word the stored index has everything; 0 where none is stored. */
export const coveredSeq = async (db: Database): Promise<number> => (await readHead(db))?.seq ?? 0

/** An index as it was stored last; whether it is older or damaged, the index itself says. */
export const readStored = (db: Database): Promise<{ seq: number; packed: unknown } | null> =>
  db.transaction("r", db.searchParts, async () => {
    const head = await readHead(db)
    if (!head) return null
    const { seq, version, segments } = head
    const rows = await db.searchParts.bulkGet(segments.map((it) => segmentRow(it.name)))
    const whole = segments.map((it, at) => ({ ...it, buffers: rows[at]?.data }))
    return { seq, packed: { version, segments: whole } }
  })

/** The titles of the index as it was stored last; null where there is none. */
export const readTitles = (db: Database): Promise<{ seq: number; parts: StoredTitles[] } | null> =>
  db.transaction("r", db.searchParts, async () => {
    const head = await readHead(db)
    if (!head) return null
    const rows = await db.searchParts.bulkGet(head.segments.map((it) => titlesRow(it.name)))
    const parts = head.segments.map(({ dead }, at) => ({ titles: rows[at]?.data, dead }))
    return { seq: head.seq, parts }
  })

/**
 * Stores an index and forgets the words that it covers. The big part of it is written by itself, so
 * that nobody who writes waits for it.
 * @returns false where it came too late: somebody was erased since, or another one went further.
 */
export const storeIndex = async (
  db: Database,
  { seq, packed }: { seq: number; packed: PackedIndex }
): Promise<boolean> => {
  if (await isLate(db, seq)) return false
  const names = packed.segments.map((it) => segmentRow(it.name))
  const there = new Set(await db.searchParts.where("id").anyOf(names).primaryKeys())
  for (const segment of packed.segments) {
    if (there.has(segmentRow(segment.name))) continue
    const titles = titlesOf(segment)
    // oxlint-disable-next-line no-await-in-loop: one big one at a time
    await db.searchParts.bulkPut([
      { id: segmentRow(segment.name), data: segment.buffers },
      { id: titlesRow(segment.name), data: titles }
    ])
  }
  const segments = packed.segments.map(({ name, sum, dead, deadSum }) => ({
    name,
    sum,
    dead,
    deadSum
  }))
  const head: Head = { seq, version: packed.version, segments }
  return db.transaction("rw", db.searchParts, db.unindexed, async () => {
    const whole = (await db.searchParts.where("id").anyOf(names).count()) === names.length
    const stored = whole && !(await isLate(db, seq))
    if (stored) {
      await db.searchParts.put({ id: HEAD, data: head })
      await db.unindexed.where("seq").belowOrEqual(seq).delete()
    }
    await sweep(db)
    return stored
  })
}

const isLate = async (db: Database, seq: number): Promise<boolean> =>
  (await coveredSeq(db)) > seq
  || (await db.unindexed.where("seq").above(seq).toArray()).some((it) => it.keys.includes("all"))

/** Takes away what no head names: of an index before, or of one that was not stored to its end. */
const sweep = async (db: Database): Promise<void> => {
  const names = (await readHead(db))?.segments.map((it) => it.name) ?? []
  const kept = new Set([HEAD, ...names.map(segmentRow), ...names.map(titlesRow)])
  const ids = await db.searchParts.toCollection().primaryKeys()
  await db.searchParts.bulkDelete(ids.filter((id) => !kept.has(id)))
}
