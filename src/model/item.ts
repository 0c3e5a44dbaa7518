import * as v from "valibot"
import { Id } from "./row"

/** What can be put into a composer. */
export const Item = v.object({
  what: v.picklist(["product", "snippet", "link", "order", "whereabouts"]),
  id: Id,
  /** Of a product; null for the product itself and for all else. */
  variantId: v.nullable(Id)
})
export type Item = v.InferOutput<typeof Item>
