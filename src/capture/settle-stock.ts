import type { Availability, Found } from "~model/captured-product"
import { findPick, first, type Pick, trustOf } from "./pick"

/**
 * Whether it can be had. What the page states for machines comes first, but for a page that plainly
 * shows another; words of which it is not sure that they are about this product come last.
 */
export const settleStock = (picks: Pick[]): Found<Availability> | undefined => {
  const seen = findPick(picks, "seen")
  const others = picks.filter((it) => it !== seen)
  const stated = first(others, "availability")
  const shown = seen && first([seen], "availability")
  if (!shown || !seen) return stated
  if (!stated) return shown
  if (stated.value === shown.value) return stated
  const sure = trustOf(seen, "availability") !== "low"
  // A state for scripts may be of a variant; words beside the price are of what is on the screen.
  if (stated.source === "shop-data") return sure ? { ...shown, confidence: "low" } : stated
  return sure ? { ...stated, confidence: "medium" } : stated
}
