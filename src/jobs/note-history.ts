import { database } from "~store/database"

/** A text that a note had, and when it was written over. */
export interface FormerText {
  text: string
  until: number
}

/** Every former text of a note, the latest first; what an undo took back is one too. */
export const noteHistory = async (noteId: string): Promise<FormerText[]> => {
  const note = await database.notes.get(noteId)
  if (!note) return []
  // By the note's own edits, wherever they stand: merged customers have theirs under another.
  const changes = await database.changes.where("contactId").equals(note.contactId).toArray()
  const known = changes.some((it) => it.edits.some((edit) => made(edit, noteId)))
  const all = known ? changes : await database.changes.toArray()
  const former = all.flatMap(({ at, edits }) =>
    edits.flatMap(({ table, key, how, fields }) => {
      const was = fields["text"]?.old
      const changed = table === "notes" && key === noteId && how === "changed"
      return changed && typeof was === "string" ? [{ text: was, until: at }] : []
    })
  )
  return former.toReversed()
}

const made = (edit: { table: string; key: string; how: string }, noteId: string): boolean =>
  edit.table === "notes" && edit.key === noteId && edit.how === "created"
