import type { Contact } from "~model/contact"
import { identityKey } from "~model/identity"
import { addressMayName, pageIdentity } from "~model/page-identity"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { ownerOf } from "./ensure-contact"
import { recogniseContact } from "./recognise-contact"
import { lookUpOrder, orderOnPage } from "./take-seen-order"

/** The customer of a page, or why there is none: `new` has no card, `ask` waits for the seller. */
export type PersonOnPage = { contact: Contact } | { why: "nobody" | "new" | "ask" }

/**
 * Whose page it is: by the name the site gives them; where it names nobody, by the order in the list
 * that the page is of, or by a card that was bound to its address. Neither stands against a person
 * whom the page names: a chat has one address for all, a number may be given again.
 */
export const personOnPage = async (
  sighting: Sighting | null,
  url: string
): Promise<PersonOnPage> => {
  const recognised = await recogniseContact(sighting)
  if (recognised.who === "known") return { contact: recognised.contact }
  if (recognised.who !== "nobody") return { why: recognised.who }
  const alone = !sighting || addressMayName({ seen: true, sighting })
  const owner = (await ownerOfOrder(sighting, url)) ?? (alone ? await ownerOfPage(url) : null)
  return owner ? { contact: owner } : { why: "nobody" }
}

const ownerOfOrder = async (sighting: Sighting | null, url: string): Promise<Contact | null> => {
  if (sighting?.surface !== "order") return null
  const page = await orderOnPage(sighting, url)
  const standing = page && (await lookUpOrder(page))
  if (!standing || standing.is === "new" || standing.is === "binned") return null
  const contact = await database.contacts.get(standing.order.contactId)
  return contact && contact.deletedAt === null ? contact : null
}

const ownerOfPage = async (url: string): Promise<Contact | null> =>
  /^https?:/.test(url) && URL.canParse(url)
    ? ownerOf(database, identityKey(pageIdentity(url)))
    : null
