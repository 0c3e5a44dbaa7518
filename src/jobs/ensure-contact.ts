import { type Contact, unsaid } from "~model/contact"
import { attachesByItself, identityKey } from "~model/identity"
import { newRecord } from "~model/row"
import { newCode } from "~model/share-code"
import type { Sighting } from "~model/sighting"
import type { Database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { patch, put, type Write } from "~store/write"
import { recogniseContact } from "./recognise-contact"

/** Whom a job is about: a customer by id, or the person on screen, who may have no card yet. */
export type Target = { contactId: string } | { sighting: Sighting }

export type Ensured =
  | { ok: true; contact: Contact; writes: Write[] }
  | { ok: false; why: "no-such-contact" | "nobody" | "ask-first" }

/** The contact of a target, with the writes that make one where there is none. Runs in a commit. */
export const ensureContact = async (db: Database, target: Target): Promise<Ensured> => {
  if ("contactId" in target) {
    const contact = await survivorOf(target.contactId, db)
    return contact && contact.deletedAt === null
      ? { ok: true, contact, writes: [] }
      : { ok: false, why: "no-such-contact" }
  }
  const recognised = await recogniseContact(target.sighting, db)
  if (recognised.who === "known") {
    const { contact } = recognised
    return { ok: true, contact, writes: await otherNames(db, target.sighting, contact.id) }
  }
  if (recognised.who === "ask") return { ok: false, why: "ask-first" }
  const { sighting } = target
  if (!sighting.identity) return { ok: false, why: "nobody" }
  const contact = newContact(sighting.name || sighting.identity.value, sighting)
  return {
    ok: true,
    contact,
    writes: [put("contacts", contact), ...(await identityWrites(db, sighting, contact.id))]
  }
}

/** A new customer, with what the page says of them. */
export const newContact = (name: string, sighting: Sighting | null): Contact => ({
  ...newRecord(Date.now()),
  name: name.slice(0, 300),
  group: sighting?.surface === "group",
  tags: [],
  stage: "new",
  language: "",
  // A page may say more than a card holds; one field too long would refuse every later edit.
  phone: (sighting?.fields["phone"] ?? "").slice(0, 60),
  email: (sighting?.fields["email"] ?? "").slice(0, 200),
  address: (sighting?.fields["address"] ?? "").slice(0, 500),
  ...unsaid,
  code: newCode()
})

/**
 * The living customer, other than `contactId`, who bears this identity for good. Two customers can
 * share a display name; only a trusted identity stays where it is.
 */
export const trustedOwner = async (
  db: Database,
  { identity }: Pick<Sighting, "identity">,
  contactId: string
): Promise<Contact | null> => {
  if (!identity || !attachesByItself(identity)) return null
  const owner = await ownerOf(db, identityKey(identity))
  return owner?.id === contactId ? null : owner
}

/** The living customer that an identity is attached to. */
export const ownerOf = async (db: Database, key: string): Promise<Contact | null> => {
  const known = await db.identities.get(key)
  const owner = known && (await survivorOf(known.contactId, db))
  return owner && owner.deletedAt === null ? owner : null
}

/**
 * Attaches a sighting's identity to a contact. The seller is looking at the person while doing it,
 * so a guess counts as confirmed; an ambiguous one never does.
 */
export const identityWrite = (sighting: Sighting, contactId: string, now: number): Write => {
  const { identity } = sighting
  if (!identity) throw new Error("a sighting without identity cannot be attached")
  return put("identities", {
    ...identity,
    key: identityKey(identity),
    contactId,
    name: sighting.name,
    confirmedAt: attachesByItself(identity) || sighting.ambiguous ? null : now,
    createdAt: now
  })
}

/** Attaches it with what else the person is called. */
export const identityWrites = async (
  db: Database,
  sighting: Sighting,
  contactId: string
): Promise<Write[]> => [
  identityWrite(sighting, contactId, Date.now()),
  ...(await otherNames(db, sighting, contactId))
]

/**
 * Keeps what else the person is called, so that their card is found when a page says no more than
 * that; the seller is asked then. A name that another customer bears stays theirs, but is no longer
 * enough to tell who it is.
 */
const otherNames = async (
  db: Database,
  { also = [], name }: Sighting,
  contactId: string
): Promise<Write[]> => {
  const writes: Write[] = []
  for (const other of also) {
    const key = identityKey(other)
    const owner = await ownerOf(db, key)
    const rest = { key, contactId, name, confirmedAt: null, createdAt: Date.now() }
    if (!owner) writes.push(put("identities", { ...other, ...rest }))
    else if (owner.id !== contactId) writes.push(patch("identities", key, { confirmedAt: null }))
  }
  return writes
}
