import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import { attachesByItself } from "~model/identity"
import { readPhone } from "~parse/phone"
import type { Database } from "~store/database"
import { survivors } from "~store/survivor"

/** By what somebody is known here already, the surest first. */
export type KnownBy = "id" | "account" | "phone" | "email"

export interface Match {
  contact: Contact
  by: KnownBy
}

/** Contacts by a key of theirs; one that two bear tells nobody. */
const soleBy = (contacts: readonly Contact[], keyOf: (it: Contact) => string) => {
  const found = new Map<string, Contact | null>()
  for (const it of contacts) {
    const key = keyOf(it)
    if (key) found.set(key, found.has(key) ? null : it)
  }
  return found
}

/** Fewer digits are an extension, not somebody's number. */
const fewest = 6

const phoneKey = ({ phone }: Contact): string => {
  const digits = phone.replace(/\D/g, "")
  return digits.length < fewest ? "" : (readPhone(phone) ?? digits)
}
const emailKey = ({ email }: Contact): string => email.trim().toLowerCase()

/**
 * Who of a pack's customers is known here: by the record itself, by an account that names them for
 * good, by a phone number or an e-mail address that nobody else here has. A group is never a person.
 * Runs in a commit as well.
 */
export const matchIncoming = async (
  body: Pick<PackBody, "contacts" | "identities">,
  db: Database
): Promise<Map<string, Match>> => {
  const today = await survivors(db)
  const alive = (await db.contacts.toArray()).filter((it) => it.deletedAt === null)
  const byId = new Map(alive.map((it) => [it.id, it]))
  const living = (id: string): Contact | undefined => byId.get(today(id) ?? "")
  const trusted = body.identities.filter(attachesByItself)
  const known = await db.identities.bulkGet(trusted.map((it) => it.key))
  const byAccount = new Map<string, Contact>()
  for (const [at, { contactId }] of trusted.entries()) {
    const owner = living(known[at]?.contactId ?? "")
    if (owner && !byAccount.has(contactId)) byAccount.set(contactId, owner)
  }
  const [phones, emails] = [soleBy(alive, phoneKey), soleBy(alive, emailKey)]
  const found = new Map<string, Match>()
  for (const theirs of body.contacts) {
    const candidates: [KnownBy, Contact | null | undefined][] = [
      ["id", living(theirs.id)],
      ["account", byAccount.get(theirs.id)],
      ["phone", phones.get(phoneKey(theirs))],
      ["email", emails.get(emailKey(theirs))]
    ]
    const [by, contact] = candidates.find(([, it]) => it && it.group === theirs.group) ?? []
    if (by && contact) found.set(theirs.id, { contact, by })
  }
  return found
}
