import * as v from "valibot"
import { Contact } from "~model/contact"
import type { Sighting } from "~model/sighting"
import { withTags } from "~model/tags"
import { commit } from "~store/commit"
import { survivorOf } from "~store/survivor"
import { patch, put, type Write } from "~store/write"
import { identityWrites, newContact, trustedOwner } from "./ensure-contact"
import { type Outcome, outcome, Refused } from "./outcome"
import { typedTags } from "./tags"

/** What a seller may change by hand. */
export type ContactFields = Partial<
  Pick<
    Contact,
    | "name"
    | "tags"
    | "stage"
    | "language"
    | "phone"
    | "email"
    | "recipient"
    | "address"
    | "size"
    | "birthday"
    | "source"
    | "consent"
    | "consentAt"
  >
>

/** `edits`: the fields, or a function of the customer as it is when it is written. */
export const editContact = (
  id: string,
  edits: ContactFields | ((contact: Contact) => ContactFields)
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const contact = await survivorOf(id, db)
      if (!contact) throw new Refused("gone")
      const fields = typeof edits === "function" ? edits(contact) : edits
      if (fields.name?.trim() === "") throw new Refused("empty")
      const clean = {
        ...fields,
        ...(fields.name !== undefined && { name: fields.name.trim() }),
        ...(fields.tags && { tags: cleanTags(contact.tags, fields.tags) })
      }
      const checked = v.safeParse(Contact, { ...contact, ...clean })
      if (!checked.success) throw new Refused("too-long")
      return {
        act: { kind: "contact-edited", name: checked.output.name },
        contactId: contact.id,
        writes: [patch("contacts", contact.id, clean)]
      }
    })
  )

/**
 * Adds the tags of a typed line to those that are there by then: another window's are not lost.
 * Commas and semicolons of every script part them.
 */
export const addTag = (id: string, line: string): Promise<Outcome> =>
  editContact(id, ({ tags }) => ({ tags: withTags(tags, typedTags(line)) }))

export const removeTag = (id: string, tag: string): Promise<Outcome> =>
  editContact(id, ({ tags }) => ({ tags: tags.filter((it) => it !== tag) }))

/** However they came: a new tag holds no comma, is not blank, not too long and not there twice. */
const cleanTags = (before: readonly string[], tags: readonly string[]): string[] =>
  withTags(
    tags.filter((it) => before.includes(it)),
    tags.filter((it) => !before.includes(it)).flatMap(typedTags)
  )

/** A customer written by hand, or the person on screen given a card before the first note. */
export const addContact = (name: string, sighting: Sighting | null): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      if (!name.trim()) throw new Refused("empty")
      if (sighting && (await trustedOwner(db, sighting, ""))) throw new Refused("taken")
      const contact = newContact(name.trim(), sighting)
      const writes: Write[] = [put("contacts", contact)]
      if (sighting?.identity) writes.push(...(await identityWrites(db, sighting, contact.id)))
      return {
        act: { kind: "contact-added", name: contact.name },
        contactId: contact.id,
        writes
      }
    })
  )

/** To the bin: notes and orders stay with the customer and come back with them. */
export const binContact = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const contact = await survivorOf(id, db)
      if (!contact) throw new Refused("gone")
      return {
        act: { kind: "contact-binned", name: contact.name },
        contactId: contact.id,
        writes: [patch("contacts", contact.id, { deletedAt: Date.now() })]
      }
    })
  )
