import { attachesByItself } from "~model/identity"
import type { Sighting } from "~model/sighting"
import { likelyContacts } from "./find-duplicates"
import { recogniseContact } from "./recognise-contact"
import { readSettings } from "./settings"
import { lookUpOrder, orderOnPage, takeSeenOrder } from "./take-seen-order"

/**
 * Takes an order that a page shows, where the seller said that this shop's go into the list by
 * themselves. Whose it is must be sure: a guess, a stranger who may be a customer known by phone or
 * e-mail, and nobody wait for the seller.
 */
export const seeOrder = async (sighting: Sighting, url: string): Promise<void> => {
  if (sighting.surface !== "order") return
  const page = await orderOnPage(sighting, url)
  if (!page || (await readSettings()).orderShops[page.shop] !== "always") return
  const standing = await lookUpOrder(page)
  if (standing.is === "known" || standing.is === "binned") return
  if (standing.is === "new" && !(await isSure(sighting))) return
  await takeSeenOrder(page)
}

const isSure = async (sighting: Sighting): Promise<boolean> => {
  const { identity, ambiguous } = sighting
  // A guess that the seller once confirmed (a telephone) may be a family's: the next may not be them.
  if (!identity || ambiguous || !attachesByItself(identity)) return false
  const recognised = await recogniseContact(sighting)
  if (recognised.who !== "new") return recognised.who === "known"
  return (await likelyContacts(sighting)).every(({ by }) =>
    by.every((it) => it === "name" || it === "script")
  )
}
