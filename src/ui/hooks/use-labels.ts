import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { timesGiven } from "~jobs/last-given"
import { contactLabel, productAndReplyLabels } from "~jobs/look-up"
import type { Label } from "~model/label"
import { useLive } from "./use-live"
import { useSearch } from "./use-search"

/** Products and replies to choose from, most used first, live. */
export const useLabels = (): Label[] | undefined => {
  const { i18n } = useTranslation()
  return useLive(() => productAndReplyLabels(i18n.language), [i18n.language])
}

const none: Label[] = []

/** Customers that fit a text, best first; none for an empty one, undefined until they are found. */
export const useContactsFor = (query: string, most = 8): Label[] | undefined => {
  const { found } = useSearch(query, { limit: most, people: true })
  const labels = useMemo(
    () =>
      found?.finds.map(({ id, title, tags }) => contactLabel({ id, name: title, tags: [...tags] })),
    [found]
  )
  if (!query.trim()) return none
  return found?.text === query.trim() ? labels : undefined
}

const never: Record<string, number> = {}

/** How often each product and reply was given to a customer, by its id; live. "" for nobody. */
export const useTimesGiven = (contactId: string): Record<string, number> =>
  useLive(async () => (contactId ? timesGiven(contactId) : never), [contactId]) ?? never
