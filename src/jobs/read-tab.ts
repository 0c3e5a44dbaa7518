import { askPage } from "~bridge/ask-page"
import { pageState } from "~bridge/schemas"
import type { Sighting } from "~model/sighting"
import { browser } from "~platform/browser"
import * as v from "valibot"
import { believeReading } from "./believe-reading"

/** Who is on a tab's page at this moment, hidden or not; null where nobody is, or no eyes are. */
export const readTab = async (
  tabId: number
): Promise<{ url: string; sighting: Sighting | null }> => {
  const [tab, answer] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    askPage(tabId, "read", {})
  ])
  const parsed = v.safeParse(pageState, answer)
  const url = tab?.url ?? ""
  if (!parsed.success) return { url, sighting: null }
  const reading = await believeReading(parsed.output.reading, url || parsed.output.url)
  return { url: url || parsed.output.url, sighting: reading.seen ? reading.sighting : null }
}
