import { askPage } from "~bridge/ask-page"
import { pageState } from "~bridge/schemas"
import { identityKey } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { browser } from "~platform/browser"
import * as v from "valibot"
import { believeReading } from "./believe-reading"
import { personOnPage } from "./person-on-page"

/** Words selected on a page, and its site. */
export interface Selection {
  text: string
  /** Site id as sightings have it; "" where the page is of no site we know. */
  site: string
  /** The customer whose page it is; "" where nobody is known. */
  owner: string
}

export type ReadSelection =
  | { ok: true; selection: Selection }
  | { ok: false; why: "nothing-selected" | "other-person" | "no-page" }

/**
 * What is selected on a tab's page now. @param beside whom the panel shows: words of another's chat
 * are not theirs; null where the seller chose the customer by hand.
 */
export const readSelection = async (
  tabId: number,
  beside: Sighting | null
): Promise<ReadSelection> => {
  const [tab, answer] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    askPage(tabId, "read", {})
  ])
  const parsed = v.safeParse(pageState, answer)
  if (!parsed.success) return { ok: false, why: "no-page" }
  const { reading, url, selection } = parsed.output
  const believed = await believeReading(reading, tab?.url ?? url)
  const sighting = believed.seen ? believed.sighting : null
  const [here, there] = [beside?.identity, sighting?.identity]
  if (here && (!there || identityKey(here) !== identityKey(there)))
    return { ok: false, why: "other-person" }
  const text = selection.trim()
  if (!text) return { ok: false, why: "nothing-selected" }
  const person = await personOnPage(sighting, tab?.url ?? url)
  const owner = "contact" in person ? person.contact.id : ""
  return { ok: true, selection: { text, site: sighting?.site ?? "", owner } }
}
