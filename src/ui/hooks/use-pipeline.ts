import { useMemo } from "react"
import type { Contact } from "~model/contact"
import type { FollowUp } from "~model/follow-up"
import { useAlive } from "./use-alive"
import { useOrdered } from "./use-ordered"

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
  const followUps = useAlive("followUps")
  const dues = useMemo(() => followUps && firstDues(followUps), [followUps])
  const ordered = useOrdered(true)
  return useMemo(() => {
    if (!contacts || !dues || !ordered) return undefined
    const standings = contacts.map((contact): Standing => {
      const { id } = contact
      return {
        id,
        contact,
        dueAt: dues.get(id) ?? null,
        lastOrderAt: ordered.get(id)?.lastAt ?? null
      }
    })
    const byStage = new Map<string, Standing[]>()
    // Those of whom nothing is due stay as they came: the latest first.
    for (const it of standings.toSorted((a, b) => (a.dueAt ?? none) - (b.dueAt ?? none) || 0)) {
      const column = byStage.get(it.contact.stage)
      if (column) column.push(it)
      else byStage.set(it.contact.stage, [it])
    }
    return byStage
  }, [contacts, dues, ordered])
}

/** When the first thing that is open is due, by customer. */
const firstDues = (followUps: readonly FollowUp[]): ReadonlyMap<string, number> => {
  const dues = new Map<string, number>()
  for (const { contactId, state, dueAt } of followUps)
    if (state === "open") dues.set(contactId, Math.min(dueAt, dues.get(contactId) ?? none))
  return dues
}
