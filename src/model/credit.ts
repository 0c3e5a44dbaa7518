import * as v from "valibot"
import { Money } from "./money"
import { Id, recordEntries, text, Time } from "./row"

/** What of an order's page or export speaks for a link; the first are the stronger. */
export const creditReasons = [
  /** The opaque code of a customer stands on the order. */
  "code",
  /** Campaign and source are those of one link. */
  "campaign-and-source",
  "campaign",
  "coupon",
  /** The page the buyer came to first is a link's target. */
  "landing-page",
  /** The buyer was given a link to what they bought before they bought it. */
  "given-before",
  "by-hand"
] as const
export const CreditReason = v.picklist(creditReasons)
export type CreditReason = v.InferOutput<typeof CreditReason>

/** What was read of where a buyer came from, as it stands on the order; "" where it says nothing. */
export const CreditSaid = v.object({
  /** Codes of customers; more than one, parted by spaces, where the order speaks against itself. */
  code: text(100),
  source: text(200),
  medium: text(200),
  campaign: text(200),
  coupon: text(100),
  landing: text(2000)
})
export type CreditSaid = v.InferOutput<typeof CreditSaid>

/** One order and what brought it. An order seen again, on a page or in an export, is the same row. */
export const Credit = v.object({
  ...recordEntries,
  /** Shop and number, see `creditId`. */
  shop: text(200),
  number: text(80),
  orderedAt: Time,
  total: v.nullable(Money),
  /** The order here, where it is kept. */
  orderId: v.nullable(Id),
  /** The buyer, where they are a customer here. */
  contactId: v.nullable(Id),
  linkId: v.nullable(Id),
  campaignId: v.nullable(Id),
  /** The customer whose link brought somebody else. Their direct one alone: there are no chains. */
  introducerId: v.nullable(Id),
  certainty: v.picklist(["certain", "likely", "none"]),
  reasons: v.pipe(v.array(CreditReason), v.maxLength(creditReasons.length)),
  said: CreditSaid,
  /** Put right by the seller: what is read later changes the amount and nothing else. */
  byHand: v.boolean()
})
export type Credit = v.InferOutput<typeof Credit>

/** Two shops may both have a #1001. */
export const creditId = (shop: string, number: string): string => JSON.stringify([shop, number])
