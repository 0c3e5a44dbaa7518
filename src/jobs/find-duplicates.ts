import type { Contact } from "~model/contact"
import { distinctId } from "~model/distinct"
import { grouped } from "~model/grouped"
import type { Identity, KnownIdentity } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { type Likeness, likenesses, likenessOf, type Looks, makeReady } from "~parse/likeness"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { put } from "~store/write"
import { inSlices } from "./in-slices"
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

/** Everybody alive, and what they are compared by besides, by customer. */
export interface Everybody {
  contacts: readonly Contact[]
  identities: ReadonlyMap<string, readonly Named[]>
}

/** Identities that say who is who, by customer. */
export const comparableOf = (
  identities: readonly KnownIdentity[]
): ReadonlyMap<string, readonly Named[]> =>
  grouped(
    identities.filter((it) => comparable.includes(it.kind)),
    (it) => it.contactId
  )

const readEverybody = async (): Promise<Everybody> => {
  const [contacts, identities] = await Promise.all([
    database.contacts.toArray(),
    database.identities.toArray()
  ])
  const alive = contacts.filter((it) => it.deletedAt === null)
  return { contacts: alive, identities: comparableOf(identities) }
}

/** Compared before the clock is asked again. */
const stretch = 50

/** The surest first; a group is never taken for a person, nor a person for a group. */
const rank = async (
  looks: Looks,
  group: boolean,
  but: string,
  { contacts, identities }: Everybody,
  isOver?: () => boolean
): Promise<Likely[]> => {
  const one = makeReady(looks)
  const likelyOf = (contact: Contact): Likely[] => {
    if (contact.id === but || contact.group !== group) return []
    const { name, phone, email } = contact
    const by = likenessOf(one, looksOf(name, phone, email, identities.get(contact.id) ?? []))
    return by.length > 0 ? [{ contact, by }] : []
  }
  const compared = await inSlices(
    (function* () {
      for (let from = 0; from < contacts.length; from += stretch)
        yield contacts.slice(from, from + stretch).flatMap(likelyOf)
    })(),
    isOver
  )
  const found = compared?.flat() ?? []
  const sureness = ({ by: [surest] }: Likely) => (surest ? likenesses.indexOf(surest) : 0)
  return found.toSorted((a, b) => sureness(a) - sureness(b) || b.by.length - a.by.length)
}

/** Customers who may be the new person on screen, at most three. */
export const likelyContacts = async (sighting: Sighting): Promise<Likely[]> => {
  const { name, fields, identity, also = [], surface } = sighting
  const named = identity ? [identity, ...also] : also
  const looks = looksOf(name, fields["phone"] ?? "", fields["email"] ?? "", named)
  return (await rank(looks, surface === "group", "", await readEverybody())).slice(0, 3)
}

/**
 * Who may be the same customer twice, without those the seller said are not.
 * @param everybody Where they are known already; it takes a second to read a hundred thousand.
 */
export const duplicatesOf = async (
  contactId: string,
  everybody?: Everybody,
  isOver?: () => boolean
): Promise<Likely[]> => {
  const contact = await database.contacts.get(contactId)
  if (!contact || contact.deletedAt !== null) return []
  const [identities, apart] = await Promise.all([
    database.identities.where("contactId").equals(contactId).toArray(),
    keptApart(contactId)
  ])
  const { name, phone, email, group } = contact
  const looks = looksOf(name, phone, email, identities)
  const found = await rank(looks, group, contactId, everybody ?? (await readEverybody()), isOver)
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
