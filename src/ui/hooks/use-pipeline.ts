import { useMemo } from "react"
import type { Contact } from "~model/contact"
import { database } from "~store/database"
import { useAlive } from "./use-alive"
import { useLive } from "./use-live"

/** A customer on the board, with what makes them urgent. */
export interface Standing {
  id: string
  contact: Contact
  /** When the first open follow-up or promise is due; null for none. */
  dueAt: number | null
  lastOrderAt: number | null
}

const none = Number.POSITIVE_INFINITY

/** Customers by stage, what is due first, then the latest; live. */
export const usePipeline = (): ReadonlyMap<string, Standing[]> | undefined => {
  // Each by itself: a move from stage to stage reads customers again, and nothing else.
  const contacts = useAlive("contacts")
  const dues = useLive(firstDues)
  const orders = useLive(lastOrders)
  return useMemo(() => {
    if (!contacts || !dues || !orders) return undefined
    const standings = contacts.map((contact): Standing => {
      const { id } = contact
      return { id, contact, dueAt: dues.get(id) ?? null, lastOrderAt: orders.get(id) ?? null }
    })
    const byStage = new Map<string, Standing[]>()
    // Those of whom nothing is due stay as they came: the latest first.
    for (const it of standings.toSorted((a, b) => (a.dueAt ?? none) - (b.dueAt ?? none) || 0)) {
      const column = byStage.get(it.contact.stage)
      if (column) column.push(it)
      else byStage.set(it.contact.stage, [it])
    }
    return byStage
  }, [contacts, dues, orders])
}

/** When the first thing that is open is due, by customer. */
const firstDues = async (): Promise<ReadonlyMap<string, number>> => {
  const dues = new Map<string, number>()
  for (const { contactId, deletedAt, state, dueAt } of await database.followUps.toArray())
    if (deletedAt === null && state === "open")
      dues.set(contactId, Math.min(dueAt, dues.get(contactId) ?? none))
  return dues
}

/** When the last order that stands was taken, by customer. */
const lastOrders = async (): Promise<ReadonlyMap<string, number>> => {
  const times = new Map<string, number>()
  for (const { contactId, deletedAt, state, createdAt } of await database.orders.toArray())
    if (contactId !== null && deletedAt === null && state !== "cancelled")
      times.set(contactId, Math.max(createdAt, times.get(contactId) ?? 0))
  return times
}
