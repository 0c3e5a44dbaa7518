import { segmentFacts } from "~jobs/segment-facts"
import type { Contact } from "~model/contact"
import { database } from "~store/database"
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
export const usePipeline = (): ReadonlyMap<string, Standing[]> | undefined =>
  useLive(async () => {
    const contacts = (await database.contacts.toArray()).filter((it) => it.deletedAt === null)
    const facts = await segmentFacts(contacts, new Set(["orders", "followUps"]))
    const standings = facts.map(({ contact, followUps, orders }): Standing => {
      const dues = followUps.map((it) => it.dueAt)
      const ordered = orders.filter((it) => it.state !== "cancelled").map((it) => it.createdAt)
      return {
        id: contact.id,
        contact,
        dueAt: dues.length > 0 ? Math.min(...dues) : null,
        lastOrderAt: ordered.length > 0 ? Math.max(...ordered) : null
      }
    })
    const byStage = new Map<string, Standing[]>()
    for (const it of standings.toSorted(
      (a, b) => (a.dueAt ?? none) - (b.dueAt ?? none) || b.contact.createdAt - a.contact.createdAt
    )) {
      const column = byStage.get(it.contact.stage)
      if (column) column.push(it)
      else byStage.set(it.contact.stage, [it])
    }
    return byStage
  })
