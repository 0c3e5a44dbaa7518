import { useTranslation } from "react-i18next"
import { timesGiven } from "~jobs/last-given"
import { findContacts, productAndReplyLabels } from "~jobs/look-up"
import type { Label } from "~model/label"
import { useLive } from "./use-live"

/** Products and replies to choose from, most used first, live. */
export const useLabels = (): Label[] | undefined => {
  const { i18n } = useTranslation()
  return useLive(() => productAndReplyLabels(i18n.language), [i18n.language])
}

const none: Label[] = []

/** Customers that fit a text; none for an empty one. */
export const useContactsFor = (query: string, most = 8): Label[] | undefined => {
  const found = useLive(
    async () => ({ query, labels: query.trim() ? await findContacts(query, most) : none }),
    [query, most]
  )
  return found?.query === query ? found.labels : undefined
}

const never: Record<string, number> = {}

/** How often each product and reply was given to a customer, by its id; live. "" for nobody. */
export const useTimesGiven = (contactId: string): Record<string, number> =>
  useLive(async () => (contactId ? timesGiven(contactId) : never), [contactId]) ?? never
