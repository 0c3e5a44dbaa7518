import { mergedCustomers } from "~jobs/unmerge-contacts"
import type { Contact } from "~model/contact"
import { useLive } from "./use-live"

const none: Contact[] = []

/** The customers that were merged into one, live. */
export const useMerged = (contactId: string): Contact[] => {
  const found = useLive(
    async () => ({ contactId, merged: await mergedCustomers(contactId) }),
    [contactId]
  )
  return found?.contactId === contactId ? found.merged : none
}
