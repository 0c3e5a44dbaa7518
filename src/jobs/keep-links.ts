import { newRecord } from "~model/row"
import type { ShareLink } from "~model/share-link"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"
import { inSlices } from "./in-slices"
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

/** Rows of many links, made before the transaction, which may not pause for the page. */
const rowsOf = async (drafts: readonly LinkDraft[]): Promise<ShareLink[]> => {
  const toKeep = await asKept()
  const now = Date.now()
  function* each() {
    for (const it of drafts) yield { ...newRecord(now), ...toKeep(it) }
  }
  return (await inSlices(each())) ?? []
}

/**
 * Keeps many links as one change. One that a customer was given already, through the same channel, is
 * not kept twice.
 */
export const keepLinks = (drafts: readonly LinkDraft[]): Promise<Outcome> =>
  outcome(async () => {
    if (drafts.length === 0) throw new Refused("empty")
    if (drafts.length > mostLinks) throw new Refused("too-many")
    const rows = await rowsOf(drafts)
    return commit(async (db) => {
      const before = await givenBefore(db, drafts)
      const writes: Write[] = rows
        .filter((it) => it.contactId === null || !before.has(nameOf(it)))
        .map((it) => put("shareLinks", it))
      if (writes.length === 0) return null
      return { act: { kind: "links-made", name: String(writes.length) }, writes }
    })
  })
