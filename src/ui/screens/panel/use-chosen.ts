import { useState } from "react"
import type { TabView } from "~ui/hooks/use-tab"

/** All by which a page may show that it is about somebody else now. */
const about = (view: TabView | null | undefined): string => {
  const reading = view?.state?.reading
  if (!reading?.seen) return JSON.stringify([view?.url, reading?.why])
  const { identity, name, surface, ambiguous, fields } = reading.sighting
  return JSON.stringify([view?.url, identity, name, surface, ambiguous, fields])
}

/**
 * The customer the seller chose by hand, for this tab and what its page says of itself alone: once
 * that changes, another person may be on it, and the choice is gone for good.
 */
export const useChosen = (
  view: TabView | null | undefined
): [string, (contactId: string) => void] => {
  const [choices, setChoices] = useState<Record<string, { page: string; contactId: string }>>({})
  const tab = String(view?.tabId)
  const page = about(view)
  const choice = choices[tab]
  const holds = choice?.page === page
  if (choice?.contactId && !holds)
    setChoices((before) => ({ ...before, [tab]: { page, contactId: "" } }))
  return [
    holds ? choice.contactId : "",
    (contactId) => setChoices((before) => ({ ...before, [tab]: { page, contactId } }))
  ]
}
