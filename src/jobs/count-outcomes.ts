import { database } from "~store/database"
import { survivors } from "~store/survivor"
import { contactsIn } from "./contacts-in"
import { type Given, outcomeLog } from "./outcome-log"
import { readSettings } from "./settings"

/** How long after it was given something is counted as coming after it, in milliseconds: 30 days. */
export const outcomeSpan = 30 * 864e5

/** What came after a product or a reply was given. It counts people, and never proves a cause. */
export interface OutcomeCount {
  /** How often it was inserted for a customer who is known. */
  inserted: number
  /** To how many customers. */
  customers: number
  /** How many of them came to a later stage of the pipeline within `outcomeSpan`. */
  moved: number
  /** How many of them ordered within `outcomeSpan`; cancelled orders are none. */
  ordered: number
}

export const noOutcome: OutcomeCount = { inserted: 0, customers: 0, moved: 0, ordered: 0 }

/** Times of what happened to each customer. */
type Times = Map<string, number[]>

const add = (times: Times, id: string, at: number) => {
  const known = times.get(id)
  if (known) known.push(at)
  else times.set(id, [at])
}

/**
 * Counts by the id of the product or reply. Merged customers are one; who was erased or is in the
 * bin counts no more.
 * @param query of a segment: its customers alone. A query that cannot be read has none.
 */
export const countOutcomes = async (
  what: Given["what"],
  query = ""
): Promise<Map<string, OutcomeCount>> => {
  const [log, into, alive, { stages }] = await Promise.all([
    outcomeLog(),
    survivors(database),
    customersOf(query),
    readSettings()
  ])
  const whose = (id: string) => {
    const today = into(id)
    return today !== undefined && alive.has(today) ? today : null
  }
  const order = new Map(stages.map((it, at) => [it.id, at]))
  const moves: Times = new Map()
  for (const { contactId, from, to, at } of log.moves) {
    const id = whose(contactId)
    if (id && (order.get(to) ?? -1) > (order.get(from) ?? -1)) add(moves, id, at)
  }
  const orders: Times = new Map()
  for (const { contactId, createdAt, deletedAt, state } of await database.orders.toArray())
    if (deletedAt === null && state !== "cancelled") add(orders, contactId, createdAt)
  const items = new Map<string, { inserted: number; given: Times }>()
  for (const { itemId, what: kind, contactId, at } of log.given) {
    const id = kind === what ? whose(contactId) : null
    if (!id) continue
    const item = items.get(itemId) ?? { inserted: 0, given: new Map() }
    item.inserted += 1
    add(item.given, id, at)
    items.set(itemId, item)
  }
  return new Map(
    Array.from(items, ([id, { inserted, given }]) => [
      id,
      {
        inserted,
        customers: given.size,
        moved: followed(given, moves),
        ordered: followed(given, orders)
      }
    ])
  )
}

/** To how many something happened soon after one of the times. */
const followed = (given: Times, happened: Times): number => {
  let count = 0
  for (const [id, times] of given) {
    const after = happened.get(id)
    if (after?.some((at) => times.some((it) => at >= it && at <= it + outcomeSpan))) count += 1
  }
  return count
}

const customersOf = async (query: string): Promise<Set<string>> => {
  const found = query
    ? await contactsIn(query)
    : (await database.contacts.toArray()).filter((it) => it.deletedAt === null)
  return new Set(found.map((it) => it.id))
}
