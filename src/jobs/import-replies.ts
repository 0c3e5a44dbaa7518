import type { ReadReply, ReplyDraft, ReplyNote } from "~formats/replies/reply-draft"
import { newRecord } from "~model/row"
import { blankSnippet, type Snippet } from "~model/snippet"
import { withTags } from "~model/tags"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { same } from "~store/diff"
import { put } from "~store/write"
import { KnownReplies } from "./import-known-replies"
import { type Outcome, outcome, Refused } from "./outcome"

/** What would become of one reply of a file. */
export type ReplyStep =
  | { what: "new"; row: number; reply: Snippet; notes: ReplyNote[] }
  | {
      what: "refreshed" | "unchanged"
      row: number
      reply: Snippet
      before: Snippet
      by: "shortcut" | "title"
      notes: ReplyNote[]
    }
  | { what: "refused"; row: number; title: string; why: (ReadReply & { ok: false })["why"] }

/** A reply as it is after a file: its texts are the file's, languages that the file does not have stay. */
const withDraft = (reply: Snippet, draft: ReplyDraft): Snippet => {
  const { title, bodies, shortcut, folder, tags, promotion, expiresAt } = draft
  const others = reply.bodies.filter((it) => bodies.every((one) => one.language !== it.language))
  return {
    ...reply,
    title,
    bodies: [...bodies, ...others],
    shortcut: shortcut || reply.shortcut,
    folder: folder || reply.folder,
    tags: withTags(reply.tags, tags),
    promotion: promotion || reply.promotion,
    expiresAt: expiresAt ?? reply.expiresAt
  }
}

/** What an import would do, reply by reply; nothing is written. */
const planReplies = (
  reads: readonly ReadReply[],
  alive: readonly Snippet[],
  now = Date.now()
): ReplyStep[] => {
  const known = new KnownReplies(alive)
  return reads.map((read): ReplyStep => {
    if (!read.ok) return { what: "refused", row: read.row, title: read.title, why: read.why }
    const { draft } = read
    const { row, notes } = draft
    const found = known.find(draft)
    if (found) {
      const reply = withDraft(found.before, draft)
      const what = same(found.before, reply) ? "unchanged" : "refreshed"
      return { what, row, reply, ...found, notes }
    }
    const blank = { ...newRecord(now), ...blankSnippet, title: draft.title, bodies: [] }
    const reply = withDraft(blank, draft)
    if (!known.holds(draft.shortcut)) return { what: "new", row, reply, notes }
    const told = { why: "shortcut" as const, what: draft.shortcut }
    return { what: "new", row, reply: { ...reply, shortcut: "" }, notes: [...notes, told] }
  })
}

export const previewReplies = async (reads: readonly ReadReply[]): Promise<ReplyStep[]> =>
  planReplies(reads, await database.snippets.filter((it) => it.deletedAt === null).toArray())

/** Writes the replies of a file in one change. */
export const importReplies = (reads: readonly ReadReply[]): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const alive = (await db.snippets.toArray()).filter((it) => it.deletedAt === null)
      const steps = planReplies(reads, alive)
      const writes = steps.flatMap((it) =>
        it.what === "new" || it.what === "refreshed" ? [put("snippets", it.reply)] : []
      )
      if (writes.length === 0) throw new Refused("nothing-new")
      return {
        act: { kind: "snippets-imported", name: String(writes.length) },
        about: writes.map((it) => it.put.id),
        writes
      }
    })
  )
