import type { Person } from "~formats/people/person"
import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import type { Identity, KnownIdentity } from "~model/identity"
import type { PhoneKeys } from "./phone-key"

/** By what somebody of a file is somebody known, the surest first. */
const sameBy = ["record", "id", "phone", "email"] as const
export type SameBy = (typeof sameBy)[number]

/** A customer as they stand, or will. `row` is where in the file they were met first, 0 for none. */
export interface Known {
  contact: Contact
  row: number
}

/** Why somebody is somebody new although a mark of theirs is known. */
export interface Beside {
  why: "several" | "other-name"
  by: SameBy
  /** One of those who bear it. */
  name: string
  row: number
}

export type FoundPerson = { known: Known; by: SameBy } | { known: null; beside: Beside | null }

/** More than these share a mark as a shop's own number: nobody's in particular. */
const mostOfOne = 4

/** A site's name for somebody; of a file that names no account, whatever the account is. */
const idKeys = ({ site, account, kind, value }: Identity): string[] =>
  account
    ? [JSON.stringify([site, account, kind, value]), JSON.stringify([site, kind, value])]
    : [JSON.stringify([site, kind, value])]

const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "")

/** The customers there are, and those that a file brings, to be found by what tells them apart. */
export class KnownPeople {
  readonly #by: Record<SameBy, Map<string, Known[]>> = {
    record: new Map(),
    id: new Map(),
    phone: new Map(),
    email: new Map()
  }

  constructor(readonly phones: PhoneKeys) {}

  /** Knows a customer from now on. */
  take(contact: Contact, identities: readonly Identity[], row: number): Known {
    const known = { contact, row }
    this.#add("record", contact.id, known)
    this.learn(known, {
      phones: [contact.phone],
      emails: [contact.email],
      ids: identities
    })
    return known
  }

  /** Knows what else somebody is found by. */
  learn(known: Known, marks: Pick<Person, "phones" | "emails"> & { ids: readonly Identity[] }) {
    for (const phone of marks.phones) this.#add("phone", this.phones.of(phone), known)
    for (const email of marks.emails) this.#add("email", fold(email), known)
    for (const id of marks.ids) {
      if (id.kind === "phone") this.#add("phone", this.phones.of(id.value), known)
      else if (id.kind === "email") this.#add("email", fold(id.value), known)
      if (id.quality === "stable" || id.quality === "alias")
        for (const key of idKeys(id)) this.#add("id", key, known)
    }
  }

  #add(by: SameBy, mark: string, known: Known): void {
    if (!mark) return
    const mates = this.#by[by].get(mark)
    if (!mates) this.#by[by].set(mark, [known])
    else if (!mates.includes(known) && mates.length < mostOfOne) mates.push(known)
  }

  #marks(person: Person): [SameBy, string][] {
    return [
      ["record", person.uid],
      ...person.ids
        .filter((it) => it.quality === "stable" || it.quality === "alias")
        .map((it): [SameBy, string] => ["id", idKeys(it)[0] ?? ""]),
      ...person.phones.map((it): [SameBy, string] => ["phone", this.phones.of(it)]),
      ...person.emails.map((it): [SameBy, string] => ["email", fold(it)])
    ]
  }

  /**
   * Whom a person of a file is. A number or an address that several bear tells nobody apart, but for
   * one of their name; nor does it make one of two people whom the file itself calls differently.
   * @param sure The mark alone says who it is, as a shop knows its buyers by their address.
   */
  find(person: Person, sure = false): FoundPerson {
    let beside: Beside | null = null
    const name = nameKey(person.name)
    for (const [by, mark] of this.#marks(person)) {
      const mates = (mark ? (this.#by[by].get(mark) ?? []) : []).filter(
        (it) => it.contact.group === person.group
      )
      const [first] = mates
      if (!first) continue
      if (by === "record") return { known: first, by }
      const namesake = mates.find((it) => nameKey(it.contact.name) === name)
      if (namesake) return { known: namesake, by }
      const told = sure || by === "id" || first.row === 0
      if (mates.length === 1 && told) return { known: first, by }
      beside ??= {
        why: mates.length > 1 ? "several" : "other-name",
        by,
        name: first.contact.name,
        row: first.row
      }
    }
    return { known: null, beside }
  }
}

/** Identities by customer. */
export const identitiesBy = (
  identities: readonly KnownIdentity[]
): ReadonlyMap<string, KnownIdentity[]> => {
  const by = new Map<string, KnownIdentity[]>()
  for (const it of identities) {
    const list = by.get(it.contactId)
    if (list) list.push(it)
    else by.set(it.contactId, [it])
  }
  return by
}
