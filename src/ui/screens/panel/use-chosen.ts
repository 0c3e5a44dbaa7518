import { useState } from "react"
import type { TabView } from "~ui/hooks/use-tab"

/**
 * The customer the seller chose by hand, for this tab and this page of it alone: another page may
 * be another person.
 */
export const useChosen = (
  view: TabView | null | undefined
): [string, (contactId: string) => void] => {
  const [choices, setChoices] = useState<Record<string, string>>({})
  const page = `${view?.tabId ?? ""} ${view?.url ?? ""}`
  return [
    choices[page] ?? "",
    (contactId) => setChoices((before) => ({ ...before, [page]: contactId }))
  ]
}
