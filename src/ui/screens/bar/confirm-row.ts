import type { BarOutcome } from "~ui/hooks/use-bar"
import type { BarRow } from "~ui/parts/bar-rows"

/** After an order was taken: the row that inserts the text confirming it. */
export const confirmRow = (outcome: BarOutcome | null): BarRow | null => {
  if (!outcome || !("done" in outcome) || outcome.done !== "order") return null
  const { orderId, number, summary } = outcome
  return { key: "confirm", kind: "confirm", orderId, number, summary }
}
