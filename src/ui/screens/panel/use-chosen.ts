import { useState } from "react"
import { identityKey } from "~model/identity"
import { sightingOf } from "~ui/hooks/use-person"
import type { TabView } from "~ui/hooks/use-tab"

/**
 * The customer the seller chose by hand, for this tab, this page of it and the person on it alone:
 * another page or chat is another person.
 */
export const useChosen = (
  view: TabView | null | undefined
): [string, (contactId: string) => void] => {
  const [choices, setChoices] = useState<Record<string, string>>({})
  const identity = sightingOf(view)?.identity
  const page = JSON.stringify([view?.tabId, view?.url, identity && identityKey(identity)])
  return [
    choices[page] ?? "",
    (contactId) => setChoices((before) => ({ ...before, [page]: contactId }))
  ]
}
