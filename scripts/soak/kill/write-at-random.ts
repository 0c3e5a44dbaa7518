/** What a seller does, at random, each in one commit over several tables. */
import type { Change } from "~model/change"
import { identityKey } from "~model/identity"
import { newId, newRecord } from "~model/row"
import { commit, type Plan } from "~store/commit"
import type { Database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { patch, put, type Write } from "~store/write"

import { aContact, aNote, anIdentity, anOrder } from "../../../test/support/builders"
import type { Random } from "../random"
import { digest } from "./digest"

/** Rows of a commit that is larger than any by hand. */
const MANY = 200

const anyone = async (db: Database, random: Random): Promise<string | undefined> =>
  random.of(await db.contacts.toCollection().primaryKeys())

const words = (random: Random) => `梅 ${random.below(1e9)} 😀 `.repeat(1 + random.below(30)).trim()

const newCustomer = (random: Random): Plan => {
  const contact = aContact({ name: `Customer ${random.below(1e9)}`, createdAt: Date.now() })
  const identity = anIdentity({ value: newId() })
  const known = { key: identityKey(identity), name: contact.name, confirmedAt: null, createdAt: 1 }
  return {
    act: { kind: "contact-added", name: contact.name },
    contactId: contact.id,
    writes: [
      put("contacts", contact),
      put("identities", { ...identity, ...known, contactId: contact.id }),
      put("notes", aNote({ contactId: contact.id, text: words(random) })),
      put("orders", anOrder({ contactId: contact.id, number: `R-${random.below(1e6)}` }))
    ]
  }
}

const noted = async (db: Database, random: Random): Promise<Plan> => {
  const id = await anyone(db, random)
  if (id === undefined) return newCustomer(random)
  return {
    act: { kind: "note-added", name: "A note" },
    contactId: id,
    writes: [
      patch("contacts", id, { phone: `138${random.below(1e8)}`, address: words(random) }),
      put("notes", aNote({ contactId: id, text: words(random) })),
      put("orders", anOrder({ contactId: id, note: words(random).slice(0, 900) }))
    ]
  }
}

/** A picture whose name says what its bytes are: whoever finds it can tell whether they are whole. */
const newPicture = async (random: Random) => {
  const bytes = new Uint8Array(1000 + random.below(60_000)).map(() => random.below(256))
  const data = new Blob([bytes], { type: "image/png" })
  const shown = { name: await digest(data), size: bytes.length, width: 10, height: 10 }
  return { data, row: { ...newRecord(Date.now()), ...shown, type: "image/png" as const } }
}

const pictured = async (random: Random): Promise<Change | null> => {
  const { data, row } = await newPicture(random)
  return commit(async (db) => {
    const contactId = await anyone(db, random)
    if (contactId === undefined) return newCustomer(random)
    const note = aNote({ contactId, text: words(random) })
    return {
      act: { kind: "picture-added", name: row.name },
      contactId,
      writes: [put("notes", note), put("pictures", { ...row, contactId, noteId: note.id })],
      blobs: [{ id: row.id, data }]
    }
  })
}

const many = (random: Random): Plan => {
  const contact = aContact({ name: `Wholesale ${random.below(1e9)}` })
  const writes: Write[] = [put("contacts", contact)]
  for (let at = 0; at < MANY; at++)
    writes.push(put("notes", aNote({ contactId: contact.id, text: words(random) })))
  return { act: { kind: "contacts-edited", name: contact.name }, contactId: contact.id, writes }
}

const takenBack = async (): Promise<Change | null> => {
  const last = await lastUndoable()
  const undone = last && (await undo(last.id))
  return undone?.ok ? undone.change : null
}

/** One commit. Null where there was nothing to take back. */
export const writeAtRandom = (random: Random): Promise<Change | null> => {
  const choice = random.below(20)
  if (choice < 7) return commit(() => newCustomer(random))
  if (choice < 15) return commit((db) => noted(db, random))
  if (choice < 17) return pictured(random)
  if (choice < 18) return commit(() => many(random))
  return takenBack()
}

/** A customer, or more about one: mostly small commits, some with a picture. */
export const fillWith = async (random: Random): Promise<void> => {
  await commit(() => newCustomer(random))
  await commit((db) => noted(db, random))
  if (random.below(5) === 0) await pictured(random)
}
