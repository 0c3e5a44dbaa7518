import { byUrgency } from "~model/due"
import type { FollowUp } from "~model/follow-up"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** What is open for one customer, in no order. */
export const openFor = async (contactId: string): Promise<FollowUp[]> =>
  (await database.followUps.where("contactId").equals(contactId).toArray()).filter(
    (it) => it.state === "open" && it.deletedAt === null
  )

/** What is open for one customer, the most urgent first; undefined until it was read. */
export const useFollowUpsOf = (contactId: string, now: number): FollowUp[] | undefined => {
  const found = useLive(async () => ({ contactId, open: await openFor(contactId) }), [contactId])
  // While another customer's are read, the last one's must not be shown.
  return found?.contactId === contactId ? found.open.toSorted(byUrgency(now)) : undefined
}
