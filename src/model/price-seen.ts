import * as v from "valibot"
import { Money } from "./money"
import { text, Time } from "./row"

/** What a product cost on a page at one time, as its page said. */
export const PriceSeen = v.object({
  at: Time,
  price: v.nullable(Money),
  compareAt: v.nullable(Money),
  /** Seen in a shop that is not the seller's own: what it costs, not what is asked for it. */
  cost: v.boolean(),
  availability: v.picklist(["in-stock", "out-of-stock", "preorder", "unknown"]),
  /** Where on the page it was read, see `model/captured-product`. */
  source: text(40)
})
export type PriceSeen = v.InferOutput<typeof PriceSeen>

/** The newest are kept, as many as this. */
export const mostPricesSeen = 200
