import type { Person } from "~formats/people/person"
import type { Contact } from "~model/contact"
import type { CustomField } from "~model/custom-field"
import { readFieldValue } from "~model/field-value"
import { fold } from "~model/fold"
import { withTags } from "~model/tags"

/** Whose word counts where a card and a file say different things. */
export type Word = "card" | "file"

/** What a person is joined to a card by. */
export interface Joining {
  /** Ids of the pipeline's stages by what they may be called, folded. */
  stages: ReadonlyMap<string, string>
  /** The seller's own fields, by their names, folded. */
  ownFields: ReadonlyMap<string, CustomField>
  /** ISO 4217 of amounts that name none. */
  currency: string
  word: Word
  /** What a field is called in a note. */
  label: (name: string) => string
}

/** A card with what a person adds to it, and what found no place on it, as "name: value". */
export interface Joined {
  contact: Contact
  beside: { name: string; value: string }[]
}

const plain = [
  "phone",
  "email",
  "recipient",
  "address",
  "birthday",
  "language",
  "size",
  "source"
] as const

/** What a card becomes by what a file says of the person. Tags come together; a stop stays a stop. */
export const joinPerson = (card: Contact, person: Person, joining: Joining): Joined => {
  const { stages, ownFields, currency, word } = joining
  const beside: Joined["beside"] = [...person.extra]
  const said = { ...person, phone: person.phones[0] ?? "", email: person.emails[0] ?? "" }
  const contact: Contact = { ...card, tags: withTags(card.tags, person.tags) }
  if (fold(person.name) !== fold(card.name))
    beside.push({ name: "name", value: word === "file" ? card.name : person.name })
  if (word === "file") contact.name = person.name
  for (const field of plain) {
    const value = said[field]
    if (!value || value === card[field]) continue
    if (!card[field] || word === "file") contact[field] = value
    // Both are told of: what is on the card stays there, the other is not lost.
    const other = card[field] && (word === "file" ? card[field] : value)
    if (other && field !== "phone" && field !== "email") beside.push({ name: field, value: other })
  }
  if (person.stage) {
    const stage = stages.get(fold(person.stage))
    if (stage === undefined) beside.push({ name: "stage", value: person.stage })
    else if (word === "file" || card.stage === "") contact.stage = stage
  }
  if (person.consent && card.consent !== "stopped" && person.consent !== card.consent) {
    contact.consent = person.consent
    contact.consentAt = null
  }
  const fields = new Map(Object.entries(card.fields))
  for (const { name, value } of person.fields) {
    const field = ownFields.get(fold(name))
    const typed = field?.type === "several" ? value.split(/[,，;；]/u) : value
    const read = field && readFieldValue(field, typed, currency)
    if (!field || !read?.ok || read.value === null) beside.push({ name, value })
    else if (word === "file" || !fields.has(field.id)) fields.set(field.id, read.value)
  }
  contact.fields = Object.fromEntries(fields)
  return { contact, beside }
}

/** One note of what found no place: a line each, none that is there already. */
export const noteOfBeside = (beside: Joined["beside"], label: Joining["label"]): string =>
  [...new Set(beside.map(({ name, value }) => `${label(name)}: ${value}`))].join("\n")
