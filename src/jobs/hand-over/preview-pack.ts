import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import { type Difference, differences } from "~model/merge-fields"
import { database } from "~store/database"
import { readSettings } from "../settings"
import { tombstonesOf } from "../tombstone"
import { fitCards } from "./fit-cards"
import { type Match, matchIncoming } from "./match-incoming"

/** Kinds of rows that come with a customer. */
export const brought = [
  "notes",
  "orders",
  "shareLinks",
  "followUps",
  "wants",
  "credits",
  "pictures"
] as const

/** What would become of one customer of a pack. */
export interface Incoming {
  /** Their card as it fits here. */
  contact: Contact
  /** Who they are here; null for nobody. */
  match: Match | null
  /** They asked to be forgotten here: they do not come back. */
  erased: boolean
  /** Where both cards say something, and not the same. */
  differences: Difference[]
  /** How many rows of each kind come with them. */
  counts: Record<(typeof brought)[number], number>
}

/** Names of the fields that are made here for a pack, by their ids. */
export interface PackPreview {
  people: Incoming[]
  newFields: { id: string; name: string }[]
}

/** Of these customers, who was erased here. */
export const erasedOf = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if ((await database.tombstones.count()) === 0) return new Set()
  const hashes = await tombstonesOf(ids)
  const graves = new Set(await database.tombstones.toCollection().primaryKeys())
  return new Set(ids.filter((id) => graves.has(hashes.get(id) ?? "")))
}

/** What taking a pack in would do, customer by customer. Nothing is written. */
export const previewPack = async (body: PackBody): Promise<PackPreview> => {
  const stages = (await readSettings()).stages.map((it) => it.id)
  const [fitted, matches, erased] = await Promise.all([
    fitCards(body, stages, database),
    matchIncoming(body, database),
    erasedOf(body.contacts.map((it) => it.id))
  ])
  const counted = (rows: readonly { contactId: string | null }[]) => {
    const counts = new Map<string, number>()
    for (const { contactId } of rows)
      if (contactId !== null) counts.set(contactId, (counts.get(contactId) ?? 0) + 1)
    return counts
  }
  const counts = new Map(brought.map((it) => [it, counted(body[it])]))
  const people = fitted.contacts.map((contact): Incoming => {
    const match = matches.get(contact.id) ?? null
    const of = (kind: (typeof brought)[number]) => counts.get(kind)?.get(contact.id) ?? 0
    return {
      contact,
      match,
      erased: erased.has(contact.id),
      differences: match ? differences(match.contact, contact, stages) : [],
      counts: {
        notes: of("notes"),
        orders: of("orders"),
        shareLinks: of("shareLinks"),
        followUps: of("followUps"),
        wants: of("wants"),
        credits: of("credits"),
        pictures: of("pictures")
      }
    }
  })
  const newFields = fitted.writes.flatMap((it) =>
    "put" in it && it.table === "customFields" ? [{ id: it.put.id, name: it.put.name }] : []
  )
  return { people, newFields }
}
