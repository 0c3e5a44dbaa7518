import type { Brake } from "~model/brake"
import type { Contact } from "~model/contact"
import { fingerprint } from "~model/fingerprint"
import type { Money } from "~model/money"
import type { Product, Variant } from "~model/product"
import { readQuotes } from "./quotes"

/** Names the brakes of a text, so that a second Enter passes those that were read and no others. */
export const brakeKey = (brakes: readonly Brake[]): string => fingerprint(JSON.stringify(brakes))

/** What speaks against a price: it is below cost, or the customer was told another. */
export const priceBrakes = async (
  product: Product,
  variant: Variant | null,
  price: Money,
  contact: Contact | null
): Promise<Brake[]> => {
  const brakes: Brake[] = []
  const { cost } = product
  if (cost && cost.currency === price.currency && price.minor < cost.minor)
    brakes.push({ why: "cost", price, cost })
  const told = contact && (await lastTold(contact.id, product.id, variant))
  if (told?.is === "changed")
    brakes.push({ why: "changed", told: told.told, at: told.at, now: price })
  return brakes
}

const lastTold = async (contactId: string, productId: string, variant: Variant | null) =>
  (await readQuotes(contactId)).find(
    (it) => it.productId === productId && it.variant === (variant?.name ?? "")
  )

/** What is past its time; `expiresAt` null never is. */
export const expiryBrakes = (expiresAt: number | null): Brake[] =>
  expiresAt !== null && expiresAt <= Date.now() ? [{ why: "expired", at: expiresAt }] : []

/** What stands as a gap in the text. */
export const blankBrakes = (names: readonly string[]): Brake[] =>
  names.length > 0 ? [{ why: "blank", names: [...new Set(names)] }] : []
