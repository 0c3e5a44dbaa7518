import * as v from "valibot"
import type { PartFault, PersonRead } from "~formats/people/check-person"
import type { Person } from "~formats/people/person"
import { Contact, unsaid } from "~model/contact"
import { identityKey, type Identity, type KnownIdentity } from "~model/identity"
import { longestNote, type Note } from "~model/note"
import { newRecord } from "~model/row"
import { newCode } from "~model/share-code"
import { same } from "~store/diff"
import { put, type Write } from "~store/write"
import { type Joining, joinPerson, noteOfBeside } from "./join-person"
import { type Beside, type FoundPerson, type Known, KnownPeople, type SameBy } from "./known-people"
import type { PhoneKeys } from "./phone-key"

/** What would become of one person of a file. */
export type PersonStep =
  | {
      what: "new"
      row: number
      name: string
      aside: string
      beside: Beside | null
      left: PartFault[]
    }
  | {
      what: "merged" | "unchanged"
      row: number
      name: string
      aside: string
      /** Whom they are: the name on the card as it was. */
      into: string
      by: SameBy
      left: PartFault[]
    }
  /** The same person stands further up in the file, in `first`; what this row adds is added there. */
  | { what: "repeated"; row: number; name: string; aside: string; first: number; by: SameBy }
  | { what: "refused"; row: number; name: string; faults: PartFault[] }

/** What is held against: read before, so that planning waits for nothing. */
export interface Ground {
  contacts: readonly Contact[]
  identities: ReadonlyMap<string, readonly KnownIdentity[]>
  /** Keys of identities that somebody bears, and ids of cards that are in the bin. */
  taken: ReadonlySet<string>
  binned: ReadonlySet<string>
  /** Texts of notes of a customer. */
  notes: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids that stand for customers who were erased for good. */
  erased: ReadonlySet<string>
  joining: Joining
  phones: PhoneKeys
  firstStage: string
}

/** Whom a person of a file is. */
export type Settled =
  | { ok: true; found: FoundPerson; known: Known; into: string; changed: boolean }
  | { ok: false; why: "erased" | "too-long" }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** The plan of an import: its steps, and with them what would be written. */
export class PeoplePlan {
  readonly #people: KnownPeople
  readonly #touched = new Map<string, Contact>()
  readonly #notes = new Map<string, Set<string>>()
  readonly #fresh: Note[] = []
  readonly #ids = new Map<string, KnownIdentity>()
  readonly #now = Date.now()

  constructor(readonly ground: Ground) {
    this.#people = new KnownPeople(ground.phones)
  }

  /** Learns who is known; one by one, so that it can be done in slices. */
  *prepare(): Generator<null> {
    for (const contact of this.ground.contacts) {
      this.#people.take(contact, this.ground.identities.get(contact.id) ?? [], 0)
      yield null
    }
  }

  *steps(reads: readonly PersonRead[]): Generator<PersonStep> {
    for (const read of reads)
      yield read.ok
        ? this.#step(read.row, read.person, read.left)
        : { what: "refused", row: read.row, name: read.name, faults: read.faults }
  }

  #step(row: number, person: Person, left: PartFault[]): PersonStep {
    const { name } = person
    const aside = person.phones[0] ?? person.emails[0] ?? ""
    const settled = this.settle(row, person)
    if (!settled.ok) {
      const fault: PartFault = { row, column: -1, part: "card", why: settled.why, text: "" }
      return { what: "refused", row, name, faults: [fault] }
    }
    const { found, known, into, changed } = settled
    if (!found.known) return { what: "new", row, name, aside, beside: found.beside, left }
    if (known.row > 0) return { what: "repeated", row, name, aside, first: known.row, by: found.by }
    return { what: changed ? "merged" : "unchanged", row, name, aside, into, by: found.by, left }
  }

  /** Finds whom a person is, or makes them, and what they become by what the file says. */
  settle(row: number, person: Person, sure = false): Settled {
    if (this.ground.erased.has(person.uid)) return { ok: false, why: "erased" }
    const found = this.#people.find(person, sure)
    const card = found.known?.contact ?? this.#blank(person)
    const { joining } = this.ground
    const { contact, beside } = joinPerson(
      card,
      person,
      found.known ? joining : { ...joining, word: "file" }
    )
    const extra = noteOfBeside(beside, joining.label)
    if (!v.is(Contact, contact) || extra.length > longestNote) return { ok: false, why: "too-long" }
    const known = found.known ?? this.#people.take(contact, [], row)
    const changed = this.#write(known, contact, person, [...person.notes, extra])
    this.#people.learn(known, person)
    return { ok: true, found, known, into: card.name, changed }
  }

  #blank({ uid, group, name }: Person): Contact {
    const { binned, firstStage } = this.ground
    const free = uuid.test(uid) && !binned.has(uid)
    return {
      ...newRecord(this.#now),
      ...(free && { id: uid }),
      name,
      group,
      tags: [],
      stage: firstStage,
      language: "",
      phone: "",
      email: "",
      address: "",
      ...unsaid,
      code: newCode()
    }
  }

  /** @returns whether anything is other than before. */
  #write(known: Known, contact: Contact, person: Person, notes: readonly string[]): boolean {
    const { id } = contact
    const isNew = known.row > 0 && !this.#touched.has(id)
    let changed = isNew
    if (!same(known.contact, contact) || isNew) {
      known.contact = contact
      this.#touched.set(id, contact)
      changed = true
    }
    const texts = this.#textsOf(id)
    for (const text of notes) {
      if (!text.trim() || texts.has(text)) continue
      texts.add(text)
      this.#fresh.push({ ...newRecord(this.#now), contactId: id, text, ...bare })
      changed = true
    }
    for (const identity of this.#identities(contact, person)) {
      const key = identityKey(identity)
      if (this.ground.taken.has(key) || this.#ids.has(key)) continue
      const rest = { key, contactId: id, name: person.name, confirmedAt: null }
      this.#ids.set(key, { ...identity, ...rest, createdAt: this.#now })
      changed = true
    }
    return changed
  }

  #textsOf(id: string): Set<string> {
    const known = this.#notes.get(id) ?? new Set(this.ground.notes.get(id))
    this.#notes.set(id, known)
    return known
  }

  /** Those of sites, and the numbers and addresses that the card has no room for. */
  #identities(contact: Contact, { phones, emails, ids }: Person): Identity[] {
    const own = this.ground.phones.of(contact.phone)
    const rest = { site: "phone", account: "", quality: "guess" } as const
    return [
      ...ids,
      ...phones
        .filter((it) => this.ground.phones.of(it) !== own)
        .map((value): Identity => ({ ...rest, kind: "phone", value })),
      ...emails
        .filter((it) => it.toLowerCase() !== contact.email.toLowerCase())
        .map((value): Identity => ({ ...rest, site: "email", kind: "email", value }))
    ]
  }

  /** All that would be written, customers first. */
  writes(): Write[] {
    return [
      ...Array.from(this.#touched.values(), (it) => put("contacts", it)),
      ...Array.from(this.#ids.values(), (it) => put("identities", it)),
      ...this.#fresh.map((it) => put("notes", it))
    ]
  }
}

const bare = { pinnedAt: null, quote: "", site: "", editedAt: null, rival: "" }
