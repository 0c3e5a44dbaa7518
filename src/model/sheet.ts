import * as v from "valibot"
import { OrderLine } from "./order"
import { Id, recordEntries, text } from "./row"

/** One line of a group-buy sheet, as it was read and as the seller put it right. */
export const SheetLine = v.object({
  /** The line as it was pasted. */
  raw: text(1000),
  /** The buyer as written. */
  name: text(300),
  contactId: v.nullable(Id),
  items: v.pipe(v.array(OrderLine), v.maxLength(50)),
  /** How sure the reading is, 0 to 1; 1 once the seller has put it right. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The buyer took it back, or a later line of theirs corrects it: nothing of it is ordered. */
  void: v.boolean(),
  orderId: v.nullable(Id)
})
export type SheetLine = v.InferOutput<typeof SheetLine>

/** A group's order list (接龙): what was pasted, and what was read in it. */
export const Sheet = v.object({
  ...recordEntries,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  text: text(100_000),
  /** The group it is of; "" where unknown. */
  contactId: text(400),
  lines: v.pipe(v.array(SheetLine), v.maxLength(1000))
})
export type Sheet = v.InferOutput<typeof Sheet>
