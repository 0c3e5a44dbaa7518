import { type Quote, readQuotes } from "~jobs/quotes"
import { useLive } from "./use-live"

/** What a customer was told products cost, live; undefined while it is read. "" for nobody. */
export const useQuotes = (contactId: string): readonly Quote[] | undefined => {
  const found = useLive(
    async () => ({ contactId, quotes: contactId ? await readQuotes(contactId) : [] }),
    [contactId]
  )
  return found?.contactId === contactId ? found.quotes : undefined
}
