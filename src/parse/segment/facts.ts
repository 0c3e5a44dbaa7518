import type { Contact } from "~model/contact"
import type { FollowUp } from "~model/follow-up"
import type { Order } from "~model/order"

/** What a query asks of a customer. What no operator of it needs may be left empty. */
export interface Facts {
  contact: Contact
  /** Name, phone (also its digits alone), e-mail, address and tags, folded. */
  text: string
  /** Tags, folded. */
  tags: readonly string[]
  /** Ids and names of the sites they are known on, folded. */
  sites: readonly string[]
  /** The seller's own log-ins there, folded. */
  accounts: readonly string[]
  orders: readonly Order[]
  /** Texts of the notes, folded. */
  notes: readonly string[]
  /** Follow-ups and promises that are open. */
  followUps: readonly FollowUp[]
  /** What they wait for: its words and the product's, folded. */
  wants: readonly string[]
  /** When the seller last had to do with them. */
  seenAt: number
}

/** What has to be read besides the customers themselves. */
export type Need = "identities" | "orders" | "notes" | "followUps" | "wants" | "shareLinks"
