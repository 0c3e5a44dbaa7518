import type { Contact } from "~model/contact"
import { database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { put, type Write } from "~store/write"
import { identityWrites, newContact, type Target } from "./ensure-contact"
import { recogniseContact } from "./recognise-contact"

/** Whom a text is for: what is known of them, with or without a card. */
export interface Addressee {
  name: string
  phone: string
  email: string
  address: string
  contact: Contact | null
  /** Writes that give someone new a card, once the text was inserted. */
  newcomer: Write[]
}

/**
 * Finds whom a text is for. A link belongs to one customer, by their code: someone new gets a card
 * by it, as by a first note. Other texts leave strangers strangers. Null where the seller must say
 * first who it is.
 */
export const addresseeOf = async (
  target: Target | null,
  what: string
): Promise<Addressee | null> => {
  if (!target) return stranger("")
  if ("contactId" in target) {
    const contact = await survivorOf(target.contactId)
    return contact && contact.deletedAt === null
      ? { ...contact, contact, newcomer: [] }
      : stranger("")
  }
  const { sighting } = target
  const recognised = await recogniseContact(sighting)
  if (recognised.who === "known")
    return { ...recognised.contact, contact: recognised.contact, newcomer: [] }
  // Whose code would it bear? Only the seller can say.
  if (recognised.who === "ask" && what === "link") return null
  if (recognised.who !== "new" || what !== "link") return stranger(sighting.name)
  const contact = newContact(sighting.name || sighting.identity?.value || "", sighting)
  const names = await identityWrites(database, sighting, contact.id)
  const newcomer = [put("contacts", contact), ...names]
  return { ...contact, contact, newcomer }
}

const stranger = (name: string): Addressee => ({
  name,
  phone: "",
  email: "",
  address: "",
  contact: null,
  newcomer: []
})
