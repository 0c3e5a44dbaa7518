import { database } from "~store/database"
import { survivors } from "~store/survivor"
import { atOnce } from "~model/insights/steps"
import { contactsIn } from "./contacts-in"
import { whoAfter } from "./insights/who-after"
import { type Given, outcomeLog } from "./outcome-log"
import { readSettings } from "./settings"

/** What came after a product or a reply was given. It counts people, and never proves a cause. */
export interface OutcomeCount {
  /** How often it was inserted for a customer who is known. */
  inserted: number
  /** To how many customers. */
  customers: number
  /** How many of them came to a later stage of the pipeline within 30 days. */
  moved: number
  /** How many of them ordered within 30 days; cancelled orders are none. */
  ordered: number
}

export const noOutcome: OutcomeCount = { inserted: 0, customers: 0, moved: 0, ordered: 0 }

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
  const orders = await database.orders.toArray()
  const facts = { log, into, alive, stages, orders }
  const after = atOnce(whoAfter(what, facts))
  return new Map(
    Array.from(after, ([id, { inserted, given, moved, ordered }]) => [
      id,
      {
        inserted,
        customers: given.length,
        moved: moved.length,
        ordered: ordered.length
      }
    ])
  )
}

const customersOf = async (query: string): Promise<Set<string>> => {
  const found = query
    ? await contactsIn(query)
    : (await database.contacts.toArray()).filter((it) => it.deletedAt === null)
  return new Set(found.map((it) => it.id))
}
