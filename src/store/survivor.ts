import type { Contact } from "~model/contact"
import { survivorsIn } from "~model/survivor"
import { type Database, database } from "./database"

/**
 * Whom an id stands for today: the customer itself, or the one it was merged into, or that one was.
 * They may be in the bin. Undefined where there is no such customer, and in a circle of damaged rows.
 */
export const survivorOf = async (
  id: string,
  db: Database = database
): Promise<Contact | undefined> => {
  const met = new Set<string>()
  let contact = await db.contacts.get(id)
  while (contact && contact.mergedInto !== null && !met.has(contact.id)) {
    met.add(contact.id)
    contact = await db.contacts.get(contact.mergedInto)
  }
  return contact?.mergedInto === null ? contact : undefined
}

/**
 * Whom each id stands for today, read at once: the id itself where nobody was merged, undefined in a
 * circle of damaged rows. `apart` are taken as not merged.
 */
export const survivors = async (
  db: Database,
  apart: ReadonlySet<string> = new Set()
): Promise<(id: string) => string | undefined> => {
  const merged = await db.contacts.where("mergedInto").above("").toArray()
  const into = new Map(merged.map((it) => [it.id, it.mergedInto]))
  for (const id of apart) into.delete(id)
  return survivorsIn(into)
}

/** All who were merged into a customer, also by way of others; those merged directly come first. */
export const mergedInto = async (id: string, db: Database = database): Promise<Contact[]> => {
  const found: Contact[] = []
  const met = new Set([id])
  let next = [id]
  while (next.length > 0) {
    const layer = await db.contacts.where("mergedInto").anyOf(next).toArray()
    const unmet = layer.filter((it) => !met.has(it.id))
    for (const it of unmet) met.add(it.id)
    found.push(...unmet)
    next = unmet.map((it) => it.id)
  }
  return found
}

/** A customer's own id and those of all merged into them: whose changes are their past. */
export const idsOf = async (id: string, db: Database = database): Promise<string[]> => [
  id,
  ...(await mergedInto(id, db)).map((it) => it.id)
]
