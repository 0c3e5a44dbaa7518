import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"
import { asKept, type LinkDraft } from "./make-share-link"
import { type Outcome, outcome, Refused } from "./outcome"

/** The most links that are kept at once. */
export const mostLinks = 10_000

const nameOf = ({ contactId, channel, href }: LinkDraft): string =>
  JSON.stringify([contactId, channel, href])

/** Beyond this many customers one read of the whole table is quicker than one for each. */
const few = 200

const givenBefore = async (db: Database, drafts: readonly LinkDraft[]): Promise<Set<string>> => {
  const ids = [...new Set(drafts.flatMap(({ contactId }) => contactId ?? []))]
  if (ids.length === 0) return new Set()
  const rows =
    ids.length > few
      ? await db.shareLinks.toArray()
      : await db.shareLinks.where("contactId").anyOf(ids).toArray()
  return new Set(rows.filter((it) => it.deletedAt === null).map(nameOf))
}

/**
 * Keeps many links as one change. One that a customer was given already, through the same channel, is
 * not kept twice.
 */
export const keepLinks = (drafts: readonly LinkDraft[]): Promise<Outcome> =>
  outcome(async () => {
    if (drafts.length === 0) throw new Refused("empty")
    if (drafts.length > mostLinks) throw new Refused("too-many")
    const toKeep = await asKept()
    return commit(async (db) => {
      const before = await givenBefore(db, drafts)
      const now = Date.now()
      const writes: Write[] = drafts
        .filter((it) => it.contactId === null || !before.has(nameOf(it)))
        .map((it) => put("shareLinks", { ...newRecord(now), ...toKeep(it) }))
      if (writes.length === 0) return null
      return { act: { kind: "links-made", name: String(writes.length) }, writes }
    })
  })
