import { useCallback } from "react"
import { readSelection, type ReadSelection } from "~jobs/read-selection"
import { tabToFollow } from "~platform/tabs"
import type { Sighting } from "~model/sighting"

/** Asks the page beside for the words that are selected in it. */
export const useSelectedWords = (): ((beside: Sighting | null) => Promise<ReadSelection>) =>
  useCallback(async (beside) => {
    const tab = await tabToFollow()
    return tab ? readSelection(tab.id, beside) : { ok: false, why: "no-page" }
  }, [])
