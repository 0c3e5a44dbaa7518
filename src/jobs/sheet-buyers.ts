import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import type { Sheet } from "~model/sheet"
import { nameKey } from "~parse/sheet/buyers"
import { latinNames } from "~parse/pinyin"
import type { Database } from "~store/database"
import { database } from "~store/database"
import { patch, put } from "~store/write"
import { commit } from "~store/commit"
import { newContact } from "./ensure-contact"
import { type Outcome, outcome, Refused } from "./outcome"
import { changeSheet } from "./sheets"

/** Who a buyer may be, and why: so named in this group before, of that name, or so written in Latin. */
export interface Proposal {
  contactId: string
  name: string
  by: "before" | "name" | "script"
}

const latinKey = (name: string): string => fold(name).replace(/[^a-z]/g, "")
const han = (name: string): string => (name.match(/\p{Script=Han}/gu) ?? []).join("")

/** Customers by the ways their names are compared. */
const namesOf = (contacts: readonly Contact[]) => {
  const byKey = new Map<string, Contact[]>()
  const byLatin = new Map<string, Contact[]>()
  const file = (map: Map<string, Contact[]>, key: string, contact: Contact) => {
    if (key) map.set(key, [...(map.get(key) ?? []), contact])
  }
  for (const contact of contacts) {
    file(byKey, nameKey(contact.name), contact)
    const spelt = han(contact.name) ? latinNames(han(contact.name)) : [latinKey(contact.name)]
    for (const key of new Set(spelt)) file(byLatin, key, contact)
  }
  return { byKey, byLatin }
}

/** Whom sheets of the same group linked such a name to. */
const linkedBefore = (sheet: Sheet, sheets: readonly Sheet[]): Map<string, string> => {
  const links = new Map<string, string>()
  for (const other of sheets.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const same = other.id === sheet.id || (sheet.contactId && other.contactId === sheet.contactId)
    if (!same || other.deletedAt !== null) continue
    for (const line of other.lines)
      if (line.contactId) links.set(nameKey(line.name), line.contactId)
  }
  return links
}

/**
 * The customer each unlinked buyer most likely is, by the line's place. One of a name that several
 * bear is nobody's guess to make.
 */
export const proposeBuyers = async (
  sheet: Sheet,
  db: Database = database
): Promise<Map<number, Proposal>> => {
  const [contacts, sheets] = await Promise.all([db.contacts.toArray(), db.sheets.toArray()])
  const people = contacts.filter((it) => it.deletedAt === null && !it.group)
  const byId = new Map(people.map((it) => [it.id, it]))
  const { byKey, byLatin } = namesOf(people)
  const before = linkedBefore(sheet, sheets)
  const proposals = new Map<number, Proposal>()
  for (const [index, line] of sheet.lines.entries()) {
    const key = nameKey(line.name)
    if (line.contactId || !key) continue
    const say = (contact: Contact | undefined, by: Proposal["by"]): boolean => {
      if (contact) proposals.set(index, { contactId: contact.id, name: contact.name, by })
      return contact !== undefined
    }
    const named = byKey.get(key) ?? []
    const spelt = han(line.name) ? latinNames(han(line.name)) : [latinKey(line.name)]
    const written = Array.from(new Set(spelt.flatMap((it) => byLatin.get(it) ?? [])))
    if (say(byId.get(before.get(key) ?? ""), "before")) continue
    if (named.length > 0) say(named.length === 1 ? named[0] : undefined, "name")
    else if (written.length === 1) say(written[0], "script")
  }
  return proposals
}

/** Links buyers to customers, by the lines' places; all lines of the same name go along. */
export const linkBuyers = (id: string, links: ReadonlyMap<number, string>): Promise<Outcome> =>
  changeSheet(id, "sheet-edited", (sheet) => {
    const byName = new Map<string, string>()
    for (const [index, contactId] of links)
      byName.set(nameKey(sheet.lines[index]?.name ?? ""), contactId)
    return {
      lines: sheet.lines.map((line) => {
        const contactId = byName.get(nameKey(line.name))
        return contactId && !line.contactId ? { ...line, contactId } : line
      })
    }
  })

/** Makes a customer of every buyer whom nobody is proposed for: one of each name, one change. */
export const addBuyers = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const sheet = await db.sheets.get(id)
      if (!sheet || sheet.deletedAt !== null) throw new Refused("gone")
      const known = await proposeBuyers(sheet, db)
      const made = new Map<string, Contact>()
      const lines = sheet.lines.map((line, index) => {
        const key = nameKey(line.name)
        if (line.contactId || line.void || !key || known.has(index)) return line
        const contact = made.get(key) ?? newContact(line.name, null)
        made.set(key, contact)
        return { ...line, contactId: contact.id }
      })
      if (made.size === 0) throw new Refused("empty")
      return {
        act: { kind: "sheet-edited", name: sheet.title },
        writes: [
          ...Array.from(made.values(), (it) => put("contacts", it)),
          patch("sheets", id, { lines })
        ]
      }
    })
  )
