import { longestNote, type Note } from "~model/note"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put } from "~store/write"
import { ensureContact, type Target } from "./ensure-contact"
import { type Outcome, outcome, Refused } from "./outcome"

const checked = (text: string): string => {
  const clean = text.trim()
  if (!clean) throw new Refused("empty")
  if (clean.length > longestNote) throw new Refused("too-long")
  return clean
}

/** Writes a note on a customer; someone new becomes a customer by it, in the same transaction. */
export const addNote = (target: Target, text: string, quote = "", site = ""): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const words = checked(text)
      const ensured = await ensureContact(db, target)
      if (!ensured.ok) throw new Refused(ensured.why)
      const { contact } = ensured
      const note: Note = {
        ...newRecord(Date.now()),
        contactId: contact.id,
        text: words,
        pinned: false,
        quote: quote.slice(0, 2000),
        site,
        editedAt: null,
        rival: ""
      }
      return {
        act: { kind: "note-added", name: contact.name },
        contactId: contact.id,
        writes: [...ensured.writes, put("notes", note)]
      }
    })
  )

const change = (
  id: string,
  kind: "note-edited" | "note-pinned" | "note-binned",
  fields: (note: Note) => Partial<Note>
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db: Database) => {
      const note = await db.notes.get(id)
      if (!note) throw new Refused("gone")
      const contact = await db.contacts.get(note.contactId)
      return {
        act: { kind, name: contact?.name ?? "" },
        contactId: note.contactId,
        writes: [patch("notes", id, fields(note))]
      }
    })
  )

export const editNote = (id: string, text: string): Promise<Outcome> =>
  change(id, "note-edited", () => ({ text: checked(text), editedAt: Date.now() }))

export const pinNote = (id: string, pinned: boolean): Promise<Outcome> =>
  change(id, "note-pinned", () => ({ pinned }))

export const binNote = (id: string): Promise<Outcome> =>
  change(id, "note-binned", () => ({ deletedAt: Date.now() }))
