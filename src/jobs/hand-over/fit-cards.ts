import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import type { CustomField } from "~model/custom-field"
import { isOfType } from "~model/field-value"
import { fold } from "~model/fold"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"

/** A pack's customers as they fit here: with the seller's own fields and stages. */
export interface Fitted {
  contacts: Contact[]
  /** Fields that are made for them. */
  writes: Write[]
}

/**
 * Fields of the sender's own become the receiver's of the same id, or name and kind, else new ones;
 * what is no value of its field is left out. A stage that is none here is none.
 */
export const fitCards = async (
  body: Pick<PackBody, "contacts" | "customFields">,
  stages: readonly string[],
  db: Database
): Promise<Fitted> => {
  const all = await db.customFields.toArray()
  const mine = all.filter((it) => it.deletedAt === null)
  const taken = new Set(all.map((it) => it.id))
  const to = new Map<string, CustomField>()
  const writes: Write[] = []
  for (const theirs of body.customFields) {
    const alike =
      mine.find((it) => it.id === theirs.id && it.type === theirs.type)
      ?? mine.find((it) => it.type === theirs.type && fold(it.name) === fold(theirs.name))
    if (alike) {
      to.set(theirs.id, alike)
      continue
    }
    const id = taken.has(theirs.id) ? crypto.randomUUID() : theirs.id
    const fresh = { ...theirs, id, deletedAt: null, position: mine.length + writes.length }
    to.set(theirs.id, fresh)
    taken.add(id)
    writes.push(put("customFields", fresh))
  }
  const contacts = body.contacts.map((contact) => ({
    ...contact,
    deletedAt: null,
    mergedInto: null,
    stage: stages.includes(contact.stage) ? contact.stage : "",
    fields: Object.fromEntries(
      Object.entries(contact.fields).flatMap(([id, value]) => {
        const field = to.get(id)
        return field && isOfType(field, value) ? [[field.id, value]] : []
      })
    )
  }))
  return { contacts, writes }
}
