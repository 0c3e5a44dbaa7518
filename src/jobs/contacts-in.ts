import type { Contact } from "~model/contact"
import type { Fault } from "~parse/segment/fault"
import { readSegment } from "~parse/segment/read-segment"
import { database } from "~store/database"
import { segmentContext, segmentFacts } from "./segment-facts"

/** Who a query fits, the latest added first; or what is wrong with it. */
export type Found = { ok: true; contacts: Contact[] } | { ok: false; fault: Fault }

export const findIn = async (query: string, now = Date.now()): Promise<Found> => {
  const segment = readSegment(query, await segmentContext(now))
  if (!segment.ok) return segment
  const all = (await database.contacts.toArray()).filter((it) => it.deletedAt === null)
  const facts = await segmentFacts(all, segment.needs)
  const contacts = facts.filter(segment.fits).map((it) => it.contact)
  return { ok: true, contacts: contacts.toSorted((a, b) => b.createdAt - a.createdAt) }
}

/** The customers of a segment. A query that cannot be read has none: never everybody by mistake. */
export const contactsIn = async (query: string): Promise<Contact[]> => {
  const found = await findIn(query)
  return found.ok ? found.contacts : []
}
