import * as v from "valibot"
import { Id } from "./row"

/** What can be put into a composer. */
export const Item = v.object({
  what: v.picklist(["product", "snippet", "link", "order", "whereabouts", "share-text"]),
  /** Of words that open an app it is the product's. */
  id: Id,
  /** Of a product; of words that open it in an app, their id; null for all else. */
  variantId: v.nullable(Id)
})
export type Item = v.InferOutput<typeof Item>
