import { editContact } from "~jobs/edit-contact"
import type { Outcome } from "~jobs/outcome"
import { editBirthday } from "~jobs/take-details"
import type { Contact } from "~model/contact"

/** Lines of a customer's card, in the order of the form, beside their name. */
export const cardFields = [
  "phone",
  "email",
  "recipient",
  "address",
  "size",
  "birthday"
] as const satisfies readonly (keyof Contact)[]
export type CardField = (typeof cardFields)[number]

/** The key of its name for people. */
export const nameOfField = {
  phone: "common.phone",
  email: "common.email",
  recipient: "details.recipient",
  address: "common.address",
  size: "details.size",
  birthday: "details.birthday"
} as const

/** As it is shown: a birthday whose year is not known is its month and day. */
export const shownField = (contact: Contact, field: CardField): string =>
  contact[field].replace(/^--(?=\d\d-\d\d$)/u, "")

export const saveField = (contactId: string, field: CardField, typed: string): Promise<Outcome> =>
  field === "birthday"
    ? editBirthday(contactId, typed)
    : editContact(contactId, { [field]: typed.trim() })
