import type { Contact } from "~model/contact"
import { attachesByItself, identityKey, type KnownIdentity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { type Database, database } from "~store/database"

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
  const contact = identity && (await db.contacts.get(identity.contactId))
  if (!identity || !contact || contact.deletedAt !== null) return { who: "new" }
  if (sighting.ambiguous) return { who: "ask", contact, why: "ambiguous" }
  // An id that a site gives anew at every load names somebody else tomorrow: always asked.
  const confirmed = identity.confirmedAt !== null && identity.quality !== "session"
  if (attachesByItself(identity) || confirmed) return { who: "known", contact, identity }
  return { who: "ask", contact, why: "guess" }
}
