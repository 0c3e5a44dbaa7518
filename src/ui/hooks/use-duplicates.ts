import { useEffect, useState, useSyncExternalStore } from "react"
import { duplicatesOf, type Likely } from "~jobs/find-duplicates"
import { database } from "~store/database"
import { knownIdentities } from "./known-identities"
import { useAlive } from "./use-alive"
import { useLive } from "./use-live"

const none: Likely[] = []

/**
 * Who may be the same customer twice, the surest first, live. Everybody is compared, a slice at a
 * time, and no further once another customer is looked at.
 */
export const useDuplicates = (contactId: string): Likely[] => {
  const contacts = useAlive("contacts")
  const identities = useSyncExternalStore(knownIdentities.subscribe, knownIdentities.now)
  const apart = useLive(() => database.distincts.toArray())
  const [found, setFound] = useState({ contactId: "", likely: none })
  useEffect(() => {
    if (!contacts || !identities || !apart) return undefined
    let over = false
    void duplicatesOf(contactId, { contacts, identities }, () => over).then((likely) => {
      if (!over) setFound({ contactId, likely })
    })
    return () => {
      over = true
    }
  }, [contactId, contacts, identities, apart])
  return found.contactId === contactId ? found.likely : none
}
