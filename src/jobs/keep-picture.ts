import type { Picture } from "~model/picture"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { type BlobRow, database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import type { ReadyPicture } from "./ready-picture"

/** What keeps pictures with a note: their rows, and their bytes. Part of a plan. */
export const pictureRows = (
  note: { id: string; contactId: string },
  pictures: readonly ReadyPicture[]
): { writes: Write[]; blobs: BlobRow[] } => {
  const made = pictures.map(({ data, ...facts }) => {
    const row: Picture = {
      ...newRecord(Date.now()),
      contactId: note.contactId,
      noteId: note.id,
      ...facts
    }
    return { row, blob: { id: row.id, data } }
  })
  return { writes: made.map(({ row }) => put("pictures", row)), blobs: made.map((it) => it.blob) }
}

/** Keeps pictures with a note that is there already. */
export const addPictures = (noteId: string, pictures: readonly ReadyPicture[]): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const note = await db.notes.get(noteId)
      if (!note || note.deletedAt !== null) throw new Refused("gone")
      const contact = await db.contacts.get(note.contactId)
      return {
        act: { kind: "picture-added", name: contact?.name ?? "" },
        contactId: note.contactId,
        ...pictureRows(note, pictures)
      }
    })
  )

export const binPicture = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const picture = await db.pictures.get(id)
      if (!picture) throw new Refused("gone")
      return {
        act: { kind: "picture-binned", name: picture.name },
        contactId: picture.contactId,
        writes: [patch("pictures", id, { deletedAt: Date.now() })]
      }
    })
  )

/** The living pictures of a note, first kept first. */
export const picturesOf = async (noteId: string): Promise<Picture[]> =>
  (await database.pictures.where("noteId").equals(noteId).toArray())
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt)

export const bytesOf = async (id: string): Promise<Blob | null> =>
  (await database.blobs.get(id))?.data ?? null
