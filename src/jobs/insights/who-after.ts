import { isIn, type Range } from "~model/insights/period"
import { type Steps, through } from "~model/insights/steps"
import type { Order } from "~model/order"
import type { Given, OutcomeLog } from "../outcome-log"

/** How long after it was given something is counted as coming after it, in milliseconds: 30 days. */
export const outcomeSpan = 30 * 864e5

/** Whom a product or a reply was given to, and to whom of them something happened soon after. */
export interface After {
  /** How often it was inserted for a customer who is known. */
  inserted: number
  /** Ids of customers: who got it; who of them came to a later stage; who of them ordered. */
  given: string[]
  moved: string[]
  ordered: string[]
}

/** What is known of the log's customers. */
export interface OutcomeFacts {
  log: OutcomeLog
  /** Whom an id of the log stands for today. */
  into: (id: string) => string | undefined
  /** Ids of those who count: who was erased or is in the bin does not. */
  alive: { has: (id: string) => boolean }
  /** The pipeline, in its order. */
  stages: readonly { id: string }[]
  orders: readonly Pick<Order, "contactId" | "createdAt" | "deletedAt" | "state">[]
}

/** Times of what happened to each customer. */
type Times = Map<string, number[]>

const add = (times: Times, id: string, at: number) => {
  const known = times.get(id)
  if (known) known.push(at)
  else times.set(id, [at])
}

const ever: Range = { from: -Infinity, until: Infinity }

/**
 * By the id of the product or reply: to whom it was given in a period, and what came to each of them
 * within `outcomeSpan` after, be that in the period or later. Merged customers are one.
 */
export function* whoAfter(
  what: Given["what"],
  { log, into, alive, stages, orders }: OutcomeFacts,
  period: Range = ever
): Steps<Map<string, After>> {
  const whose = (id: string) => {
    const today = into(id)
    return today !== undefined && alive.has(today) ? today : null
  }
  const order = new Map(stages.map((it, at) => [it.id, at]))
  const moves: Times = new Map()
  yield* through(log.moves, ({ contactId, from, to, at }) => {
    const id = whose(contactId)
    if (id && (order.get(to) ?? -1) > (order.get(from) ?? -1)) add(moves, id, at)
  })
  const taken: Times = new Map()
  yield* through(orders, ({ contactId, createdAt, deletedAt, state }) => {
    if (deletedAt === null && state !== "cancelled") add(taken, contactId, createdAt)
  })
  const items = new Map<string, { inserted: number; given: Times }>()
  yield* through(log.given, ({ itemId, what: kind, contactId, at }) => {
    const id = kind === what && isIn(period, at) ? whose(contactId) : null
    if (!id) return
    const item = items.get(itemId) ?? { inserted: 0, given: new Map() }
    item.inserted += 1
    add(item.given, id, at)
    items.set(itemId, item)
  })
  const after = new Map<string, After>()
  for (const [id, { inserted, given }] of items) {
    const all: After = { inserted, given: [], moved: [], ordered: [] }
    yield* through(given, ([who, times]) => {
      all.given.push(who)
      if (isSoonAfter(times, moves.get(who))) all.moved.push(who)
      if (isSoonAfter(times, taken.get(who))) all.ordered.push(who)
    })
    after.set(id, all)
  }
  return after
}

const isSoonAfter = (times: readonly number[], happened: readonly number[] | undefined): boolean =>
  happened?.some((at) => times.some((it) => at >= it && at <= it + outcomeSpan)) ?? false
