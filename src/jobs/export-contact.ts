import { base64Of } from "~formats/archive/bytes-as-text"
import { type Change, contactTables } from "~model/change"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { idsOf } from "~store/survivor"

/** A file to be saved. */
export interface ContactFile {
  name: string
  text: string
}

/**
 * All that is kept about a customer and those merged into them, to be read by people and machines.
 * Of what was done to several at once only their part. That it was saved is recorded, so that it can
 * be named when they are erased. null where there is no such customer.
 */
export const exportContact = async (contactId: string): Promise<ContactFile | null> => {
  const contact = await database.contacts.get(contactId)
  if (!contact) return null
  const ids = new Set(await idsOf(contactId))
  const all = await gather(database, ids)
  const at = new Date()
  await commit(() => ({ act: { kind: "exported", name: contact.name }, contactId, writes: [] }))
  const file = { file: "Regulars: all about one customer", exportedAt: at.toISOString(), ...all }
  const named = contact.name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60)
  return {
    name: `${named || "customer"}-${at.toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify(file, null, 2)}\n`
  }
}

const gather = async (db: Database, ids: ReadonlySet<string>) => {
  const rows = await Promise.all(
    contactTables.map(async (name) => {
      const of = db.table<{ contactId: string | null }, string>(name)
      const theirs = await of
        .filter((it) => it.contactId !== null && ids.has(it.contactId))
        .toArray()
      return [name, theirs] as const
    })
  )
  const [contacts, fields, sheets] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    db.customFields.toArray(),
    db.sheets.toArray()
  ])
  const changes = await changesOf(db, ids)
  const credits = await db.credits.toArray()
  return {
    customer: contacts,
    ownFields: Object.fromEntries(fields.map((it) => [it.id, it.name])),
    ...Object.fromEntries(rows),
    pictureFiles: await picturesOf(db, ids),
    groupBuyLines: sheets.flatMap((sheet) =>
      sheet.lines
        .filter((it) => it.contactId !== null && ids.has(it.contactId))
        .map((line) => ({ sheet: sheet.title, ...line }))
    ),
    // Of who bought nothing is told.
    introduced: credits
      .filter((it) => it.introducerId !== null && ids.has(it.introducerId))
      .map(({ shop, number, orderedAt, total, certainty }) => ({
        shop,
        number,
        orderedAt,
        total,
        certainty
      })),
    inserted: changes.filter((it) => it.act.kind === "inserted"),
    changes
  }
}

const changesOf = async (db: Database, ids: ReadonlySet<string>): Promise<Change[]> => {
  const all = await db.changes.filter((it) => ofThem(it, ids)).toArray()
  return all.map(({ about: _about, ...change }) =>
    // Of others nothing is told.
    ids.has(change.contactId)
      ? change
      : { ...change, edits: change.edits.filter((it) => ids.has(it.key)) }
  )
}

const ofThem = ({ contactId, about }: Change, ids: ReadonlySet<string>): boolean =>
  ids.has(contactId) || (about?.some((id) => ids.has(id)) ?? false)

/** Each picture as a data address, by its id. */
const picturesOf = async (db: Database, ids: ReadonlySet<string>) => {
  const pictures = await db.pictures.filter((it) => ids.has(it.contactId)).toArray()
  const blobs = await db.blobs.bulkGet(pictures.map((it) => it.id))
  const files = await Promise.all(
    pictures.map(async (it, at) => {
      const data = blobs[at]?.data
      return [
        it.id,
        data ? `data:${it.type};base64,${base64Of(new Uint8Array(await data.arrayBuffer()))}` : null
      ] as const
    })
  )
  return Object.fromEntries(files)
}
