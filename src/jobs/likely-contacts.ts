import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"

/** A customer who may be the new person on screen, and by what. */
export interface Likely {
  contact: Contact
  by: "phone" | "email" | "name"
}

const digits = (text: string) => text.replace(/\D/g, "")

const resembles = (sighting: Sighting, contact: Contact): Likely["by"] | null => {
  const phone = digits(sighting.fields["phone"] ?? "")
  if (phone.length > 6 && digits(contact.phone).endsWith(phone.slice(-9))) return "phone"
  const email = fold(sighting.fields["email"] ?? "")
  if (email && fold(contact.email) === email) return "email"
  return sighting.name && fold(contact.name) === fold(sighting.name) ? "name" : null
}

/** At most three, the surest first. */
export const likelyContacts = async (sighting: Sighting): Promise<Likely[]> => {
  const found: Likely[] = []
  await database.contacts.each((contact) => {
    const by = contact.deletedAt === null && resembles(sighting, contact)
    if (by) found.push({ contact, by })
  })
  const order = ["phone", "email", "name"]
  return found.toSorted((a, b) => order.indexOf(a.by) - order.indexOf(b.by)).slice(0, 3)
}
