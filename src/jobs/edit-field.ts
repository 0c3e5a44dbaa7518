import * as v from "valibot"
import { FieldValue } from "~model/custom-field"
import { isOfType } from "~model/field-value"
import { commit } from "~store/commit"
import { survivorOf } from "~store/survivor"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** Fields of a customer with one of them set; null takes it away. The others stay as they are. */
export const withField = (
  fields: Readonly<Record<string, FieldValue>>,
  id: string,
  value: FieldValue | null
): Record<string, FieldValue> => {
  const rest = Object.entries(fields).filter(([key]) => key !== id)
  return Object.fromEntries(value === null ? rest : [...rest, [id, value]])
}

/** Sets a field of the seller's on a customer. A value of any type may be taken away with null. */
export const setField = (
  contactId: string,
  fieldId: string,
  value: FieldValue | null
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [contact, field] = await Promise.all([
        survivorOf(contactId, db),
        db.customFields.get(fieldId)
      ])
      if (!contact || !field) throw new Refused("gone")
      if (value !== null && !(v.is(FieldValue, value) && isOfType(field, value)))
        throw new Refused("bad-value")
      return {
        act: { kind: "contact-edited", name: contact.name },
        contactId: contact.id,
        writes: [
          patch("contacts", contact.id, { fields: withField(contact.fields, fieldId, value) })
        ]
      }
    })
  )
