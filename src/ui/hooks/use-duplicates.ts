import { duplicatesOf, type Likely } from "~jobs/find-duplicates"
import { useLive } from "./use-live"

const none: Likely[] = []

/** Who may be the same customer twice, the surest first, live. */
export const useDuplicates = (contactId: string): Likely[] => {
  const found = useLive(
    async () => ({ contactId, likely: await duplicatesOf(contactId) }),
    [contactId]
  )
  return found?.contactId === contactId ? found.likely : none
}
