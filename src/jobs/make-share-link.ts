import { isPartnerLink } from "~channels/is-partner-link"
import { newRecord } from "~model/row"
import type { ShareLink } from "~model/share-link"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { readSettings } from "./settings"

/** A link before it is kept. */
export type LinkDraft = Omit<ShareLink, "id" | "createdAt" | "deletedAt">

/** What a row has room for; the link that was handed on stays whole in `href`. */
const fitted = (draft: LinkDraft): LinkDraft => ({
  ...draft,
  title: draft.title.slice(0, 300),
  target: draft.target.slice(0, 4000),
  coupon: draft.coupon.slice(0, 100)
})

/** How a link is kept: fitted, and with the seller's own id in it a page passed on is a partner's. */
export const asKept = async (): Promise<(draft: LinkDraft) => LinkDraft> => {
  const own = await readSettings()
  return (draft) => {
    const it = fitted(draft)
    return it.way === "share" && isPartnerLink(it.target, own) ? { ...it, way: "own" } : it
  }
}

/**
 * Keeps a link that was given. The same link to the same customer through the same channel is one
 * link, given again.
 */
export const keepLink = async (db: Database, draft: LinkDraft): Promise<Write[]> => {
  const before = draft.contactId
    ? await db.shareLinks.where("contactId").equals(draft.contactId).toArray()
    : []
  const again = before.some(
    (it) => it.deletedAt === null && it.href === draft.href && it.channel === draft.channel
  )
  if (again) return []
  const toKeep = await asKept()
  return [put("shareLinks", { ...newRecord(Date.now()), ...toKeep(draft) })]
}

/** Keeps a link made outside a chat, when it is copied, opened or its QR code is shown. */
export const makeShareLink = (draft: LinkDraft): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => ({
      act: { kind: "link-made", name: fitted(draft).title },
      contactId: draft.contactId ?? "",
      writes: await keepLink(db, draft)
    }))
  )

export const binLink = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const link = await db.shareLinks.get(id)
      if (!link) throw new Refused("gone")
      return {
        act: { kind: "link-binned", name: link.title },
        contactId: link.contactId ?? "",
        writes: [patch("shareLinks", id, { deletedAt: Date.now() })]
      }
    })
  )
