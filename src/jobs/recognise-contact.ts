import type { Contact } from "~model/contact"
import { attachesByItself, type Identity, identityKey, type KnownIdentity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { type Database, database } from "~store/database"
import { survivorOf } from "~store/survivor"

/**
 * Who a sighting is.
 * - `known`: attached before and trusted.
 * - `ask`: the name fits a known customer, but only the seller can say that it is them.
 * - `new`: a person without a card yet.
 * - `nobody`: the page names nobody.
 */
export type Recognised =
  | { who: "known"; contact: Contact; identity: KnownIdentity }
  | { who: "ask"; contact: Contact; why: "guess" | "ambiguous" }
  | { who: "new" }
  | { who: "nobody" }

export const recogniseContact = async (
  sighting: Sighting | null,
  db: Database = database
): Promise<Recognised> => {
  if (!sighting?.identity) return { who: "nobody" }
  const identity = await db.identities.get(identityKey(sighting.identity))
  const contact = identity && (await survivorOf(identity.contactId, db))
  if (!identity || !contact || contact.deletedAt !== null)
    return (await byAnotherName(sighting, db)) ?? { who: "new" }
  if (sighting.ambiguous) return { who: "ask", contact, why: "ambiguous" }
  // An id that a site gives anew at every load names somebody else tomorrow: always asked.
  const confirmed = identity.confirmedAt !== null && identity.quality !== "session"
  if (attachesByItself(identity) || confirmed) return { who: "known", contact, identity }
  return { who: "ask", contact, why: "guess" }
}

/**
 * Whom the seller knows by another name of the person on screen, who is met by this id for the
 * first time: enough to ask, never to be sure.
 */
const byAnotherName = async (
  { identity, also = [] }: Sighting,
  db: Database
): Promise<Recognised | null> => {
  for (const other of also) {
    const known = await db.identities.get(identityKey(other))
    const contact = known && (await survivorOf(known.contactId, db))
    if (!contact || contact.deletedAt !== null) continue
    // A namesake: this customer is known by an id of their own, and it is not this one.
    if (isShared(other) && identity && (await hasOtherId(identity, contact.id, db))) continue
    return { who: "ask", contact, why: "guess" }
  }
  return null
}

/** Two people can bear it at the same time. */
const isShared = ({ kind }: Identity): boolean => kind === "name" || kind === "thread"

const hasOtherId = async (
  { site, account, kind }: Identity,
  contactId: string,
  db: Database
): Promise<boolean> => {
  const known = await db.identities.where("contactId").equals(contactId).toArray()
  return known.some(
    (it) => it.site === site && it.account === account && it.kind === kind && attachesByItself(it)
  )
}
