import * as v from "valibot"
import { Id } from "./row"

/** What can be put into a composer. */
export const Item = v.object({
  what: v.picklist([
    "product",
    "snippet",
    "link",
    "order",
    "whereabouts",
    "share-text",
    "kept-link"
  ]),
  /** Of words that open an app it is the product's. A `kept-link` is a link as it was kept. */
  id: Id,
  /** Of a product; of words that open it in an app, their id; null for all else. */
  variantId: v.nullable(Id)
})
export type Item = v.InferOutput<typeof Item>
