import type { Contact } from "~model/contact"
import { byUrgency } from "~model/due"
import type { FollowUp } from "~model/follow-up"
import { type Database, database } from "~store/database"

/** Something open, and whom it is for. */
export interface DueItem {
  followUp: FollowUp
  contact: Contact
}

/** Follow-ups that are open, up to a time; those of customers in the bin wait there with them. */
export const readOpen = async (
  until: number = Number.MAX_SAFE_INTEGER,
  db: Database = database
): Promise<DueItem[]> => {
  const open = await db.followUps
    .where("[state+dueAt]")
    .between(["open", 0], ["open", until], true, true)
    .toArray()
  const alive = open.filter((it) => it.deletedAt === null)
  const owners = await ownersOf(
    alive.map((it) => it.contactId),
    db
  )
  return alive.flatMap((followUp) => {
    const contact = owners.get(followUp.contactId)
    return contact ? [{ followUp, contact }] : []
  })
}

/** What should have been done by now: broken promises first, then promises, then the rest by time. */
export const readDue = async (now: number, db: Database = database): Promise<DueItem[]> => {
  const compare = byUrgency(now)
  return (await readOpen(now, db)).toSorted((a, b) => compare(a.followUp, b.followUp))
}

/** When the next one that is not due yet will be; null where none is planned. */
export const nextDueAt = async (now: number, db: Database = database): Promise<number | null> => {
  const next = await db.followUps
    .where("[state+dueAt]")
    .between(["open", now], ["open", Number.MAX_SAFE_INTEGER], false, true)
    .filter((it) => it.deletedAt === null)
    .first()
  return next?.dueAt ?? null
}

/** Joined twice and more is still one step after the other; no chain of them is longer. */
const mostMerges = 100

/** The living customer behind each id: the survivor where one was merged; none for the bin's. */
const ownersOf = async (ids: readonly string[], db: Database): Promise<Map<string, Contact>> => {
  const owners = new Map<string, Contact>()
  const asked = [...new Set(ids)]
  const found = await db.contacts.bulkGet(asked)
  for (const [index, id] of asked.entries()) {
    let contact = found[index]
    for (let step = 0; contact?.mergedInto && step < mostMerges; step += 1)
      contact = await db.contacts.get(contact.mergedInto)
    if (contact && contact.deletedAt === null) owners.set(id, contact)
  }
  return owners
}
