import type { Product, Variant } from "~model/product"
import { database } from "~store/database"
import { idsOf } from "~store/survivor"
import { isGiven } from "./timeline-entry"

/** How many of a customer's newest changes are looked through. */
const most = 500

/** What was given to a customer, the latest first: of at most `most` changes of each of their cards. */
const givenTo = async (contactId: string) => {
  const lists = await Promise.all(
    (await idsOf(contactId)).map((id) =>
      database.changes.where("contactId").equals(id).reverse().limit(most).toArray()
    )
  )
  return lists
    .flat()
    .filter(isGiven)
    .toSorted((a, b) => b.at - a.at)
}

/** The product that a customer was given last, and is still kept; null for none. */
export const lastGiven = async (
  contactId: string
): Promise<{ product: Product; variant: Variant | null } | null> => {
  const given = (await givenTo(contactId)).find(
    ({ act }) => act.what === "product" || act.what === "link"
  )
  const product = given && (await database.products.get(given.act.id))
  if (!product || product.deletedAt !== null) return null
  const variant = product.variants.find((it) => it.name === given.act.variant) ?? null
  // A variant that is gone must not be spoken of as the product itself.
  return given.act.variant && !variant ? null : { product, variant }
}

/** How often each product and reply was given to a customer, by its id. */
export const timesGiven = async (contactId: string): Promise<Record<string, number>> => {
  const times: Record<string, number> = {}
  for (const { act } of await givenTo(contactId)) times[act.id] = (times[act.id] ?? 0) + 1
  return times
}
