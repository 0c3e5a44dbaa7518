import type { Sighting } from "~model/sighting"
import { journeys } from "./journey"
import { personOnPage } from "./person-on-page"

/**
 * A tab says who is on it: if that is whom the seller is on the way to, by whatever name the site
 * has for them, they have arrived. Late is arrived too.
 */
export const checkArrival = async (
  tabId: number,
  sighting: Sighting | null,
  url: string
): Promise<void> => {
  const journey = await journeys.get(String(tabId))
  if (journey?.state !== "going" && journey?.state !== "search") return
  const person = await personOnPage(sighting, url)
  if (!("contact" in person) || person.contact.id !== journey.contactId) return
  await journeys.set(String(tabId), { ...journey, state: "arrived", at: Date.now() })
}
