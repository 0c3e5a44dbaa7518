import { personOnPage } from "./person-on-page"
import { readTab } from "./read-tab"

/** The customer whose chat a tab shows; "" where nobody is known. */
export const whoseWords = async (tabId: number): Promise<string> => {
  const { sighting, url } = await readTab(tabId)
  const person = await personOnPage(sighting, url)
  return "contact" in person ? person.contact.id : ""
}
