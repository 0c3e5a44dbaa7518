import * as v from "valibot"
import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import { newRecord } from "~model/row"
import { Segment } from "~model/segment"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, put } from "~store/write"
import { readSegment } from "~parse/segment/read-segment"
import { type Outcome, outcome, Refused } from "./outcome"
import { segmentContext, segmentFacts } from "./segment-facts"

const living = async (db: Database): Promise<Segment[]> =>
  (await db.segments.toArray())
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt)

/** A segment and how many customers are in it; null where its query cannot be read any more. */
export type CountedSegment = Segment & { count: number | null }

/**
 * All segments, the oldest first. All tables that any of them needs are read once.
 * @param alive Customers not in the bin, where they were read already.
 */
export const listSegments = async (alive?: readonly Contact[]): Promise<CountedSegment[]> => {
  const segments = await living(database)
  if (segments.length === 0) return []
  const context = await segmentContext()
  const read = segments.map((it) => readSegment(it.query, context))
  const needs = new Set(read.flatMap((it) => (it.ok ? [...it.needs] : [])))
  const contacts =
    alive ?? (await database.contacts.toArray()).filter((it) => it.deletedAt === null)
  const facts = await segmentFacts(contacts, needs)
  return segments.map((segment, at) => {
    const asked = read[at]
    return { ...segment, count: asked?.ok ? facts.filter(asked.fits).length : null }
  })
}

const named = (segments: readonly Segment[], id: string, typed: string): string => {
  const name = typed.trim()
  if (!name) throw new Refused("empty")
  if (segments.some((it) => it.id !== id && fold(it.name) === fold(name)))
    throw new Refused("same-name")
  return name
}

export const saveSegment = (typed: string, query: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const name = named(await living(db), "", typed)
      if (!query.trim()) throw new Refused("empty")
      const segment = { ...newRecord(Date.now()), name, query: query.trim() }
      if (!v.is(Segment, segment)) throw new Refused("too-long")
      return { act: { kind: "segment-added", name }, writes: [put("segments", segment)] }
    })
  )

/** Its name, or the query that it stands for. */
export const editSegment = (
  id: string,
  fields: { name?: string; query?: string }
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const segments = await living(db)
      const segment = segments.find((it) => it.id === id)
      if (!segment) throw new Refused("gone")
      const name = named(segments, id, fields.name ?? segment.name)
      const query = (fields.query ?? segment.query).trim()
      if (!query) throw new Refused("empty")
      if (!v.is(Segment, { ...segment, name, query })) throw new Refused("too-long")
      return {
        act: { kind: "segment-edited", name },
        writes: [patch("segments", id, { name, query })]
      }
    })
  )

export const binSegment = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const segment = await db.segments.get(id)
      if (!segment) throw new Refused("gone")
      return {
        act: { kind: "segment-binned", name: segment.name },
        writes: [patch("segments", id, { deletedAt: Date.now() })]
      }
    })
  )
