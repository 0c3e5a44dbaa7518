import { type ListPlan, planList } from "~jobs/list-on-page"
import type { Sighting } from "~model/sighting"
import { useLive } from "./use-live"

/** What may be taken from the list on the page, live; null where there is none. */
export const useListOnPage = (
  sighting: Sighting | null,
  url: string
): ListPlan | null | undefined => {
  const shown = sighting?.rows ? sighting : null
  const inputs = JSON.stringify([shown, url])
  const found = useLive(
    async () => ({ inputs, plan: shown ? await planList(shown, url) : null }),
    [inputs]
  )
  return found?.inputs === inputs ? found.plan : undefined
}
