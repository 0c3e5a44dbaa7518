import { base64Of } from "~formats/archive/bytes-as-text"
import type { PackBody } from "~formats/hand-over/pack-body"
import { database } from "~store/database"

const alive = <T extends { deletedAt: number | null }>(rows: readonly T[]): T[] =>
  rows.filter((it) => it.deletedAt === null)

/** All that is kept of some customers and is not in the bin; nothing of anybody else. */
export const gatherPack = async (contactIds: readonly string[]): Promise<PackBody> => {
  const ids = new Set(contactIds)
  const contacts = alive(
    (await database.contacts.bulkGet([...ids])).filter((it) => it !== undefined)
  )
  const theirs = <T extends { contactId: string | null }>(rows: readonly T[]): T[] =>
    rows.filter((it) => it.contactId !== null && ids.has(it.contactId))
  const [identities, notes, orders, shareLinks, followUps, pictures, fields] = await Promise.all([
    database.identities.toArray(),
    database.notes.toArray(),
    database.orders.toArray(),
    database.shareLinks.toArray(),
    database.followUps.toArray(),
    database.pictures.toArray(),
    database.customFields.toArray()
  ])
  const used = new Set(contacts.flatMap((it) => Object.keys(it.fields)))
  const written = alive(theirs(notes))
  const withNote = new Set(written.map((it) => it.id))
  const shown = alive(theirs(pictures)).filter((it) => withNote.has(it.noteId))
  const blobs = await database.blobs.bulkGet(shown.map((it) => it.id))
  const files: [string, string][] = []
  for (const [at, { id }] of shown.entries()) {
    const data = blobs[at]?.data
    // oxlint-disable-next-line no-await-in-loop: one picture is in memory twice, not all
    if (data) files.push([id, base64Of(new Uint8Array(await data.arrayBuffer()))])
  }
  const read = new Set(files.map(([id]) => id))
  return {
    contacts: contacts.map((it) => ({ ...it, mergedInto: null })),
    identities: theirs(identities),
    notes: written,
    // A group-buy sheet is of several customers, and stays.
    orders: alive(theirs(orders)).map((it) => ({ ...it, sheetId: null })),
    shareLinks: alive(theirs(shareLinks)),
    followUps: alive(theirs(followUps)),
    pictures: shown.filter((it) => read.has(it.id)),
    files: Object.fromEntries(files),
    customFields: alive(fields).filter((it) => used.has(it.id))
  }
}
