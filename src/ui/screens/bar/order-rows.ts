import type { BarOrder } from "~bridge/bar-protocol"
import { fold } from "~model/fold"
import type { BarOutcome } from "~ui/hooks/bar-session"
import type { BarRow } from "~ui/parts/bar-rows"

/** After an order was taken: the rows that insert the texts about it. */
export const takenRows = (outcome: BarOutcome | null): readonly BarRow[] => {
  if (!outcome || !("done" in outcome) || outcome.done !== "order") return []
  const { orderId, number, summary } = outcome
  return [
    { key: "confirm", kind: "confirm", orderId, number, summary },
    { key: "whereabouts", kind: "whereabouts", orderId, number, summary }
  ]
}

/**
 * The row that says where a customer's order is, for a query that means it: by its words, its
 * number or its goods.
 * @param words What the row is called.
 */
export const whereRows = (order: BarOrder | null, query: string, words: string): BarRow[] => {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  if (!order || wanted.length === 0) return []
  const said = fold([words, order.number, order.summary].join(" "))
  if (!wanted.every((word) => said.includes(word))) return []
  return [{ key: "whereabouts", kind: "whereabouts", ...order }]
}
