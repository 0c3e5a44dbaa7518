/** What a seller does now and then, with much or for good; runs in the page. */
import { purgeContact } from "~jobs/purge-contact"
import { identityKey } from "~model/identity"
import { newId } from "~model/row"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { put } from "~store/write"

import { aContact, anIdentity } from "../../../test/support/builders"
import { randomFrom } from "../random"

export const bringIn = async (customers: number): Promise<string> => {
  const writes = Array.from({ length: customers }, (_, at) => {
    const contact = aContact({ name: `Brought in ${at} 梅` })
    const identity = anIdentity({ value: newId() })
    const known = { key: identityKey(identity), name: contact.name, confirmedAt: null }
    return [
      put("contacts", contact),
      put("identities", { ...identity, ...known, contactId: contact.id, createdAt: 1 })
    ]
  }).flat()
  const change = await commit(() => ({ act: { kind: "contacts-edited", name: "" }, writes }))
  if (!change) throw new Error("nothing came in")
  return change.id
}

export const takeBack = async (change: string): Promise<void> => {
  const undone = await undo(change)
  if (!undone.ok) throw new Error(undone.why)
}

export const erase = async (seed: number): Promise<void> => {
  const id = randomFrom(seed).of(await database.contacts.toCollection().primaryKeys())
  const erased = id === undefined ? null : await purgeContact(id)
  if (!erased?.ok) throw new Error("nobody was erased")
}
