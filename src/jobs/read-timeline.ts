import { idsOf } from "~store/survivor"
import type { Entry, Told } from "./timeline-entry"
import { readChanges, readRows, type RowTable, type Source, type Span } from "./timeline-sources"

export const timelineFilters = ["all", "notes", "orders", "given", "follow-ups", "changes"] as const
export type TimelineFilter = (typeof timelineFilters)[number]

/** A part of a story, newest first. */
export interface Timeline {
  entries: Entry[]
  /** Of what is later than this, everything is in `entries`; a next page begins here. */
  downTo: number
  /** There is older, within what was asked for. */
  more: boolean
}

export const wholeStory: Span = { after: -Infinity, upTo: Infinity }

/** Which rows each filter shows, and whether it shows anything of the changes. */
const parts: Record<TimelineFilter, { rows: readonly RowTable[]; changes: boolean }> = {
  all: {
    rows: ["notes", "orders", "shareLinks", "followUps", "wants"],
    changes: true
  },
  notes: { rows: ["notes"], changes: false },
  orders: { rows: ["orders"], changes: true },
  given: { rows: ["shareLinks"], changes: true },
  "follow-ups": { rows: ["followUps", "wants"], changes: true },
  changes: { rows: [], changes: true }
}

/** Whether an entry made of a change is what a filter shows. */
const fits = (entry: Entry, filter: TimelineFilter): boolean => {
  if (filter === "all" || (entry.kind !== "change" && entry.kind !== "given")) return true
  if (entry.kind === "given") return filter === "given"
  if (filter === "changes") return true
  const has = (...tables: Told["table"][]) => entry.told.some((it) => tables.includes(it.table))
  if (filter === "orders") return has("orders")
  return filter === "follow-ups" && has("followUps", "wants")
}

/**
 * A page of a customer's story, newest first, with the past of those merged into them: the newest
 * `most` of a span (some fewer or more where several share one time). Pictures stand with their
 * note; pinned notes stand elsewhere. Every source is read by an index from the newest on, no row
 * twice and only as deep as the page needs.
 */
export const readTimeline = async (
  contactId: string,
  filter: TimelineFilter,
  most: number,
  span: Span = wholeStory
): Promise<Timeline> => {
  const ids = await idsOf(contactId)
  const entries: Entry[] = []
  let upTo = span.upTo
  // One more than is shown: the last row read may have others of its time after it.
  for (let depth = most + 1; ; depth *= 2) {
    const sources = await readSources(ids, filter, { after: span.after, upTo }, depth)
    const down = Math.max(...sources.map((it) => it.down))
    for (const { entries: read } of sources)
      for (const it of read) if (it.at > down && fits(it, filter)) entries.push(it)
    upTo = down
    if (down === span.after || entries.length >= most)
      return pageOf(toldOnce(entries).toSorted(newestFirst), most, down, span)
  }
}

const readSources = (
  ids: readonly string[],
  filter: TimelineFilter,
  span: Span,
  depth: number
): Promise<Source[]> => {
  const { rows, changes } = parts[filter]
  return Promise.all([
    ...ids.flatMap((id) => rows.map((table) => readRows[table](id, span, depth))),
    ...(changes ? [readChanges(ids, span, depth)] : [])
  ])
}

const newestFirst = (a: Entry, b: Entry): number => b.at - a.at || (a.id < b.id ? 1 : -1)

/** The first `most`, cut between two times: a page never ends amid what happened at once. */
const pageOf = (entries: readonly Entry[], most: number, down: number, span: Span): Timeline => {
  const edge = entries[most]?.at ?? down
  const above = entries.filter((it) => it.at > edge)
  const kept = above.length > 0 ? above : entries.filter((it) => it.at >= edge)
  const downTo = entries[kept.length]?.at ?? down
  return { entries: kept, downTo, more: downTo !== span.after }
}

/** Without links that were kept because their text was inserted: that line speaks of them already. */
export const toldOnce = (entries: readonly Entry[]): Entry[] => {
  const told = new Set(
    entries.flatMap((it) =>
      it.kind === "given"
        ? it.change.edits.flatMap(({ table, key }) => (table === "shareLinks" ? [key] : []))
        : []
    )
  )
  return entries.filter((it) => !told.has(it.id))
}
