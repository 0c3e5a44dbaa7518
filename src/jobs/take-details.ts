import type { Contact } from "~model/contact"
import { readBirthday } from "~parse/details/birthday"
import { type DetailField, readDetails } from "~parse/details/read-details"
import { editContact } from "./edit-contact"
import type { Outcome } from "./outcome"

export { type DetailField, detailFields } from "~parse/details/read-details"

/** A value read from words of a customer, beside what their card says today. */
export interface Proposal {
  field: DetailField
  value: string
  /** "" where the card says nothing. */
  old: string
}

/** What words tell that the card does not say yet, in the order of the form. */
export const proposeDetails = (contact: Contact, words: string): Proposal[] =>
  readDetails(words)
    .map(({ field, value }) => ({ field, value, old: contact[field] }))
    .filter(({ value, old }) => value !== old)

/** Writes the chosen values on the card, in one change. */
export const takeDetails = (
  contactId: string,
  chosen: readonly Pick<Proposal, "field" | "value">[]
): Promise<Outcome> =>
  chosen.length === 0
    ? Promise.resolve({ ok: false, why: "empty" })
    : editContact(contactId, Object.fromEntries(chosen.map(({ field, value }) => [field, value])))

/** A birthday as it is typed, "20 May 1990", "5月20日", "1990-05-20"; "" takes it away. */
export const editBirthday = (contactId: string, typed: string): Promise<Outcome> => {
  const words = typed.trim().replace(/^--(?=\d)/u, "")
  const birthday = words ? readBirthday(`birthday 生日 ${words}`)?.value : ""
  return birthday === undefined
    ? Promise.resolve({ ok: false, why: "no-birthday" })
    : editContact(contactId, { birthday })
}

/** What a parcel needs, one line each: recipient, phone, address. */
export const parcelLines = (contact: Contact): string[] =>
  [contact.recipient || contact.name, contact.phone, contact.address]
    .map((it) => it.replace(/\s*\n\s*/gu, ", ").trim())
    .filter(Boolean)
