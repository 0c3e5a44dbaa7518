import { inBrowser } from "~model/account"
import { unsaid } from "~model/contact"
import type { Change } from "~model/change"
import type { Note } from "~model/note"
import type { Migration } from "./migration"

/** What a row of an older shape has none of, by table. */
const blanks: Record<string, object> = {
  contacts: unsaid,
  notes: { rival: "" },
  orders: { sheetId: null, note: "" },
  products: { lastsDays: null },
  snippets: { promotion: false },
  accounts: inBrowser
}

/** A note of the second version: whether it is pinned, not since when. */
type PinnedOrNot = Pick<Note, "createdAt" | "pinnedAt"> & { pinned?: boolean }

/** Follow-ups, the seller's own fields and segments, merged customers, pictures, sheets and queues. */
export const customers: Migration = {
  version: 3,
  stores: {
    // Not indexed are null values: only what was merged, or came from a sheet, is.
    contacts: "id, &code, mergedInto",
    // One customer's rows, also in the order of their time: a timeline reads its newest alone.
    notes: "id, [contactId+createdAt], [contactId+pinnedAt]",
    orders: "id, [contactId+createdAt], state, [site+number], sheetId",
    shareLinks: "id, [contactId+createdAt]",
    followUps: "id, [contactId+createdAt], [state+dueAt]",
    customFields: "id",
    segments: "id",
    wants: "id, [contactId+createdAt], productId",
    pictures: "id, [contactId+createdAt], noteId",
    changes: "id, [contactId+id], *about",
    sheets: "id",
    queues: "id",
    distincts: "id",
    blobs: "id",
    drafts: "id",
    notices: "id",
    tombstones: "id"
  },
  upgrade: async (transaction) => {
    for (const [table, blank] of Object.entries(blanks))
      await transaction
        .table<object>(table)
        .toCollection()
        .modify((row) => Object.assign(row, { ...blank, ...row }))
    await transaction
      .table<PinnedOrNot>("notes")
      .toCollection()
      .modify((row) => {
        row.pinnedAt = row.pinned ? row.createdAt : null
        delete row.pinned
      })
    // What was done can still be undone.
    await transaction
      .table<Change>("changes")
      .toCollection()
      .modify(({ at, edits }) => {
        for (const { table, fields } of edits) {
          const pinned = table === "notes" && fields["pinned"]
          if (!pinned) continue
          const when = Object.entries(pinned).map(([side, is]) => [side, is === true ? at : null])
          fields["pinnedAt"] = Object.fromEntries(when)
          delete fields["pinned"]
        }
      })
  }
}
