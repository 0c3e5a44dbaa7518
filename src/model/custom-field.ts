import * as v from "valibot"
import { Money } from "./money"
import { recordEntries, text } from "./row"

export const fieldTypes = ["text", "number", "money", "date", "choice", "several", "link"] as const

/** A field of customers that the seller made. Its id is the key in `Contact.fields`. */
export const CustomField = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  type: v.picklist(fieldTypes),
  /** What `choice` and `several` choose from; none for the rest. */
  choices: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(200)),
  /** Place among the fields, from 0. */
  position: v.pipe(v.number(), v.integer(), v.minValue(0))
})
export type CustomField = v.InferOutput<typeof CustomField>

/**
 * What a customer has in a field: `number` a number, `money` Money, `several` a list, the rest a
 * string (`date` "YYYY-MM-DD", `link` an http(s) address). A field without a value has no key.
 */
export const FieldValue = v.union([
  text(2000),
  v.pipe(v.number(), v.finite()),
  Money,
  v.pipe(v.array(text(60)), v.maxLength(200))
])
export type FieldValue = v.InferOutput<typeof FieldValue>
