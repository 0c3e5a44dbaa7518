import type { Person } from "~formats/people/person"
import { blankPerson } from "~formats/people/person"
import type { Contact } from "~model/contact"
import type { CustomField } from "~model/custom-field"
import { typedValue } from "~model/field-value"
import type { KnownIdentity } from "~model/identity"
import type { Note } from "~model/note"

/** What stands in other tables about a customer. */
export interface AboutPerson {
  identities: readonly KnownIdentity[]
  /** Those that go along, in the order in which they were written. */
  notes: readonly Note[]
  fields: readonly CustomField[]
  stageName: (id: string) => string
}

/** A customer as files say it. */
export const personOf = (
  contact: Contact,
  { identities, notes, fields, stageName }: AboutPerson
): Person => ({
  ...blankPerson(),
  uid: contact.id,
  name: contact.name,
  group: contact.group,
  phones: contact.phone ? [contact.phone] : [],
  emails: contact.email ? [contact.email] : [],
  recipient: contact.recipient,
  address: contact.address,
  birthday: contact.birthday,
  language: contact.language,
  size: contact.size,
  stage: contact.stage && stageName(contact.stage),
  source: contact.source,
  consent: contact.consent === "unknown" ? "" : contact.consent,
  tags: contact.tags,
  notes: notes.map((it) => it.text),
  ids: identities.map(({ site, account, kind, value, quality }) => ({
    site,
    account,
    kind,
    value,
    quality
  })),
  // An amount says its currency: the reader's may be another.
  fields: fields.flatMap(({ id, name }) => {
    const value = typedValue(contact.fields[id], "")
    return value ? [{ name, value }] : []
  })
})
