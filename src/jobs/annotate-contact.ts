import { longestNote, type Note } from "~model/note"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put } from "~store/write"
import { ensureContact, type Target } from "./ensure-contact"
import { pictureRows } from "./keep-picture"
import { type Outcome, outcome, Refused } from "./outcome"
import type { ReadyPicture } from "./ready-picture"

const checked = (text: string): string => {
  const clean = text.trim()
  if (!clean) throw new Refused("empty")
  if (clean.length > longestNote) throw new Refused("too-long")
  return clean
}

/** Writes a note on a customer; someone new becomes a customer by it, in the same transaction. */
export const addNote = (
  target: Target,
  text: string,
  quote = "",
  site = "",
  pictures: readonly ReadyPicture[] = []
): Promise<Outcome> =>
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
        pinnedAt: null,
        quote: quote.slice(0, 2000),
        site,
        editedAt: null,
        rival: ""
      }
      const kept = pictureRows(note, pictures)
      return {
        act: { kind: "note-added", name: contact.name },
        contactId: contact.id,
        writes: [...ensured.writes, put("notes", note), ...kept.writes],
        blobs: kept.blobs
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
      if (!note || note.deletedAt !== null) throw new Refused("gone")
      const contact = await db.contacts.get(note.contactId)
      return {
        act: { kind, name: contact?.name ?? "" },
        contactId: note.contactId,
        writes: [patch("notes", id, fields(note))]
      }
    })
  )

/** Between two texts of one note. */
const apart = "\n\n---\n\n"

/**
 * Writes a note anew. `base` is the text when the writing began: where another window wrote the note
 * meanwhile, both texts are kept, the later one as its rival, until the seller chooses.
 */
export const editNote = (id: string, text: string, base: string): Promise<Outcome> =>
  change(id, "note-edited", (note) => {
    const words = checked(text)
    if (note.text === words) return {}
    if (note.text === base) return { text: words, editedAt: Date.now() }
    const rivals = note.rival ? note.rival.split(apart) : []
    return { rival: rivals.includes(words) ? note.rival : checked([...rivals, words].join(apart)) }
  })

/** Which of a note's two texts stays. */
export type Choice = "this" | "that" | "both"

/** Ends the rivalry of two texts, those that the seller was `shown` and no others. */
export const chooseText = (
  id: string,
  choice: Choice,
  shown: Pick<Note, "text" | "rival">
): Promise<Outcome> =>
  change(id, "note-edited", ({ text, rival }) => {
    if (text !== shown.text || rival !== shown.rival) throw new Refused("changed-since")
    const kept = { this: text, that: rival, both: text + apart + rival }
    return { text: checked(kept[choice]), rival: "", editedAt: Date.now() }
  })

export const pinNote = (id: string, pinned: boolean): Promise<Outcome> =>
  change(id, "note-pinned", () => ({ pinnedAt: pinned ? Date.now() : null }))

export const binNote = (id: string): Promise<Outcome> =>
  change(id, "note-binned", () => ({ deletedAt: Date.now() }))
