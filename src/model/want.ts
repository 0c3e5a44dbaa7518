import * as v from "valibot"
import { Id, recordEntries, text, Time } from "./row"

/** What a customer would have bought, had it been in stock. */
export const Want = v.object({
  ...recordEntries,
  contactId: Id,
  productId: Id,
  /** null for any variant. */
  variantId: v.nullable(Id),
  /** What the seller wants to remember of it. */
  text: text(300),
  /** When it was offered or sold to them; null while they wait. */
  metAt: v.nullable(Time)
})
export type Want = v.InferOutput<typeof Want>
