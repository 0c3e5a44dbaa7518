import type { Target } from "~jobs/ensure-contact"
import { recogniseContact } from "~jobs/recognise-contact"
import type { Contact } from "~model/contact"
import type { FollowUp } from "~model/follow-up"
import { identityKey } from "~model/identity"
import { addressMayName, pageIdentity } from "~model/page-identity"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { openFor } from "./use-follow-ups-of"
import { useLive } from "./use-live"
import type { TabView } from "./use-tab"

/**
 * Whom the panel shows.
 * - `known`: a customer; `by` says how it is known that it is them.
 * - `ask`: the name is a customer's, but only the seller can say whether it is that one.
 * - `new`: a person without a card; the first note or order makes one.
 * - `nobody`: the page names nobody.
 *
 * `key` stays the same while the page shows the same person, also when they become a customer.
 */
export type Person = { key: string; sighting: Sighting | null; target: Target | null } & (
  | {
      who: "known"
      contact: Contact
      by: "sighting" | "choice" | "page"
      /** Read along: it stands above the note line, which must be there at once, and stay there. */
      followUps: readonly FollowUp[]
    }
  | { who: "ask"; contact: Contact; why: "guess" | "ambiguous" }
  | { who: "new"; name: string }
  | { who: "nobody" }
)

const alive = async (id: string): Promise<Contact | null> => {
  const contact = await survivorOf(id)
  return contact && contact.deletedAt === null ? contact : null
}

const find = async (
  key: string,
  sighting: Sighting | null,
  chosen: string,
  url: string
): Promise<Person> => {
  const base = { key, sighting }
  const recognised = await recogniseContact(sighting)
  const same = recognised.who === "known" && recognised.contact.id === chosen
  const choice = chosen && !same ? await alive(chosen) : null
  if (choice)
    return {
      ...base,
      who: "known",
      contact: choice,
      by: "choice",
      followUps: await openFor(choice.id),
      target: { contactId: choice.id }
    }
  if (sighting && recognised.who === "known") {
    const { contact } = recognised
    const followUps = await openFor(contact.id)
    const target = { contactId: contact.id }
    return { ...base, who: "known", contact, by: "sighting", followUps, target }
  }
  if (sighting && recognised.who === "ask")
    return { ...base, who: "ask", contact: recognised.contact, why: recognised.why, target: null }
  if (sighting && recognised.who === "new")
    return {
      ...base,
      who: "new",
      name: sighting.name || sighting.identity?.value || "",
      target: { sighting }
    }
  const bound = url ? await database.identities.get(identityKey(pageIdentity(url))) : undefined
  const contact = bound ? await alive(bound.contactId) : null
  if (contact) {
    const followUps = await openFor(contact.id)
    return {
      ...base,
      who: "known",
      contact,
      by: "page",
      followUps,
      target: { contactId: contact.id }
    }
  }
  return { ...base, who: "nobody", target: null }
}

export const sightingOf = (view: TabView | null | undefined): Sighting | null =>
  view?.state?.reading.seen ? view.state.reading.sighting : null

/** Live; undefined while it is read, and never the one before under another page. */
export const usePerson = (view: TabView | null | undefined, chosen: string): Person | undefined => {
  const sighting = sightingOf(view)
  const identity = sighting?.identity
  const web = view?.url && /^https?:/.test(view.url) ? view.url : ""
  // A card bound to an address that turns out to be every chat's is nobody's.
  const url = addressMayName(view?.state?.reading) ? web : ""
  const key = chosen
    ? `contact ${chosen}`
    : identity
      ? identityKey(identity)
      : url
        ? `page ${url}`
        : `tab ${view?.tabId ?? ""}`
  const inputs = JSON.stringify([key, sighting, chosen, url])
  const found = useLive(
    async () => ({ inputs, person: await find(key, sighting, chosen, url) }),
    [inputs]
  )
  return found?.inputs === inputs ? found.person : undefined
}
