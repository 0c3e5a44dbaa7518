import { identityKey, type Identity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { commit } from "~store/commit"
import { put, remove } from "~store/write"
import { identityWrite } from "./ensure-contact"
import { type Outcome, outcome, Refused } from "./outcome"

/** "This is them": the identity on screen belongs to an existing customer from now on. */
export const attachIdentity = (contactId: string, sighting: Sighting): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const contact = await db.contacts.get(contactId)
      if (!contact || contact.deletedAt !== null) throw new Refused("gone")
      if (!sighting.identity) throw new Refused("nobody")
      const owner = await db.identities.get(identityKey(sighting.identity))
      const ownerCard =
        owner && owner.contactId !== contactId ? await db.contacts.get(owner.contactId) : undefined
      // Two customers can share a display name; only a trusted identity stays where it is.
      if (ownerCard && ownerCard.deletedAt === null && sighting.identity.quality === "stable")
        throw new Refused("taken")
      return {
        act: { kind: "identity-attached", name: contact.name },
        contactId,
        writes: [identityWrite(sighting, contactId, Date.now())]
      }
    })
  )

/** A card bound to the address of a page that names nobody. */
export const attachPage = (contactId: string, url: string, title: string): Promise<Outcome> => {
  const identity = pageIdentity(url)
  return outcome(() =>
    commit(async (db) => {
      const contact = await db.contacts.get(contactId)
      if (!contact || contact.deletedAt !== null) throw new Refused("gone")
      const key = identityKey(identity)
      return {
        act: { kind: "identity-attached", name: contact.name },
        contactId,
        writes: [
          put("identities", {
            ...identity,
            key,
            contactId,
            name: title.slice(0, 300),
            confirmedAt: Date.now(),
            createdAt: Date.now()
          })
        ]
      }
    })
  )
}

/** Fragment and query count: many shops and chats tell people apart by them alone. */
export const pageIdentity = (url: string): Identity => ({
  site: "page",
  account: "",
  kind: "id",
  value: withoutSecrets(url).slice(0, 300),
  quality: "stable"
})

const secret = /token|session|sid$|auth|key|secret|password|code$/i

/** A page's address without what may be a log-in. */
export const withoutSecrets = (url: string): string => {
  const clean = new URL(url)
  clean.username = clean.password = ""
  const names = Array.from(clean.searchParams.keys())
  for (const name of names) if (secret.test(name)) clean.searchParams.delete(name)
  return clean.href
}

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
