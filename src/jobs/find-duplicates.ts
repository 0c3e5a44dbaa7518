import type { Contact } from "~model/contact"
import { distinctId } from "~model/distinct"
import type { Identity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { type Likeness, likenesses, likenessOf, type Looks, makeReady } from "~parse/likeness"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** A customer who may be somebody else's second card, and by what, the surest first. */
export interface Likely {
  contact: Contact
  by: Likeness[]
}

type Named = Pick<Identity, "kind" | "value">

/** What identities add: a WhatsApp lid is an alias, and no number of theirs. */
const looksOf = (
  name: string,
  phone: string,
  email: string,
  identities: readonly Named[]
): Looks => {
  const of = (kind: Identity["kind"]) =>
    identities.filter((it) => it.kind === kind).map((it) => it.value)
  return {
    name,
    phones: [phone, ...of("phone")].filter(Boolean),
    emails: [email, ...of("email")].filter(Boolean),
    handles: of("username")
  }
}

const comparable: readonly Identity["kind"][] = ["phone", "email", "username"]

/** Everybody alive with what they are compared by, in two reads. */
const everybody = async (): Promise<{ contact: Contact; identities: Named[] }[]> => {
  const [contacts, identities] = await Promise.all([
    database.contacts.toArray(),
    database.identities.toArray()
  ])
  const byOwner = new Map<string, Named[]>()
  for (const it of identities) {
    if (!comparable.includes(it.kind)) continue
    const theirs = byOwner.get(it.contactId)
    if (theirs) theirs.push(it)
    else byOwner.set(it.contactId, [it])
  }
  return contacts
    .filter((it) => it.deletedAt === null)
    .map((contact) => ({ contact, identities: byOwner.get(contact.id) ?? [] }))
}

/** The surest first; a group is never taken for a person, nor a person for a group. */
const rank = async (looks: Looks, group: boolean, but: string): Promise<Likely[]> => {
  const one = makeReady(looks)
  const found: Likely[] = []
  for (const { contact, identities } of await everybody()) {
    if (contact.id === but || contact.group !== group) continue
    const { name, phone, email } = contact
    const by = likenessOf(one, looksOf(name, phone, email, identities))
    if (by.length > 0) found.push({ contact, by })
  }
  const sureness = ({ by: [surest] }: Likely) => (surest ? likenesses.indexOf(surest) : 0)
  return found.toSorted((a, b) => sureness(a) - sureness(b) || b.by.length - a.by.length)
}

/** Customers who may be the new person on screen, at most three. */
export const likelyContacts = async (sighting: Sighting): Promise<Likely[]> => {
  const { name, fields, identity, also = [], surface } = sighting
  const named = identity ? [identity, ...also] : also
  const looks = looksOf(name, fields["phone"] ?? "", fields["email"] ?? "", named)
  return (await rank(looks, surface === "group", "")).slice(0, 3)
}

/** Who may be the same customer twice, without those the seller said are not. */
export const duplicatesOf = async (contactId: string): Promise<Likely[]> => {
  const contact = await database.contacts.get(contactId)
  if (!contact || contact.deletedAt !== null) return []
  const [identities, apart] = await Promise.all([
    database.identities.where("contactId").equals(contactId).toArray(),
    keptApart(contactId)
  ])
  const { name, phone, email, group } = contact
  const found = await rank(looksOf(name, phone, email, identities), group, contactId)
  return found.filter((it) => !apart.has(it.contact.id))
}

/** Whom a customer was said not to be; what was said of somebody merged since is of the survivor. */
const keptApart = async (contactId: string): Promise<ReadonlySet<string>> => {
  const apart = new Set<string>()
  for (const { id } of await database.distincts.toArray()) {
    const pair: unknown = JSON.parse(id)
    if (!Array.isArray(pair)) continue
    const owners = await Promise.all(
      pair.map(async (it) => (await survivorOf(String(it)))?.id ?? String(it))
    )
    if (owners.includes(contactId)) for (const owner of owners) apart.add(owner)
  }
  return apart
}

/** "Not the same": never asked of these two again. */
export const markDistinct = (a: string, b: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [one, other] = [await survivorOf(a, db), await survivorOf(b, db)]
      if (!one || !other || one.id === other.id) throw new Refused("gone")
      return {
        act: { kind: "marked-distinct", name: `${one.name}, ${other.name}`.slice(0, 300) },
        contactId: one.id,
        writes: [put("distincts", { id: distinctId(one.id, other.id), createdAt: Date.now() })]
      }
    })
  )
