import * as v from "valibot"
import { Id } from "./row"

/** Kinds of what can be put into a composer. */
export const ItemKind = v.picklist([
  "product",
  "snippet",
  "link",
  "order",
  "whereabouts",
  "share-text",
  "kept-link"
])

/** What can be put into a composer. */
export const Item = v.object({
  what: ItemKind,
  /** Of words that open an app it is the product's. A `kept-link` is a link as it was kept. */
  id: Id,
  /** Of a product; of words that open it in an app, their id; null for all else. */
  variantId: v.nullable(Id)
})
export type Item = v.InferOutput<typeof Item>
