import { identityKey } from "~model/identity"
import { pageIdentity } from "~model/page-identity"
import type { Sighting } from "~model/sighting"
import { commit } from "~store/commit"
import { survivorOf } from "~store/survivor"
import { put, remove } from "~store/write"
import { identityWrites, trustedOwner } from "./ensure-contact"
import { type Outcome, outcome, Refused } from "./outcome"

/** "This is them": the identity on screen belongs to an existing customer from now on. */
export const attachIdentity = (contactId: string, sighting: Sighting): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const contact = await survivorOf(contactId, db)
      if (!contact || contact.deletedAt !== null) throw new Refused("gone")
      if (!sighting.identity) throw new Refused("nobody")
      if (await trustedOwner(db, sighting, contact.id)) throw new Refused("taken")
      return {
        act: { kind: "identity-attached", name: contact.name },
        contactId: contact.id,
        writes: await identityWrites(db, sighting, contact.id)
      }
    })
  )

/** A card bound to the address of a page that names nobody. */
export const attachPage = (contactId: string, url: string, title: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const contact = await survivorOf(contactId, db)
      if (!contact || contact.deletedAt !== null) throw new Refused("gone")
      if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Refused("bad-url")
      const identity = pageIdentity(url)
      if (await trustedOwner(db, { identity }, contact.id)) throw new Refused("taken")
      return {
        act: { kind: "identity-attached", name: contact.name },
        contactId: contact.id,
        writes: [
          put("identities", {
            ...identity,
            key: identityKey(identity),
            contactId: contact.id,
            name: title.slice(0, 300),
            confirmedAt: Date.now(),
            createdAt: Date.now()
          })
        ]
      }
    })
  )

export const detachIdentity = (key: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const identity = await db.identities.get(key)
      if (!identity) throw new Refused("gone")
      const contact = await db.contacts.get(identity.contactId)
      return {
        act: { kind: "identity-detached", name: contact?.name ?? identity.name },
        contactId: identity.contactId,
        writes: [remove("identities", key)]
      }
    })
  )
