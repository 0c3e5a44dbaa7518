import type { CapturedProduct, CaptureNote, CaptureSource, Found } from "./captured-product"

/** What makes a price doubtful, however sure its source is of it. */
const doubts: readonly CaptureNote[] = [
  "sources-disagree",
  "data-not-on-screen",
  "several-currencies",
  "price-unclear"
]

/** A value that may be kept without asking: read with high or medium confidence. */
export const certain = <T>(found: Found<T> | undefined): T | null =>
  found && found.confidence !== "low" ? found.value : null

/** The price that may be kept without asking; null also where the page contradicts itself. */
export const certainPrice = ({ price, notes }: CapturedProduct) =>
  notes.some((it) => doubts.includes(it)) ? null : certain(price)

/** Was it read from a back office's form? Then the shop is the seller's own. */
export const isFromForm = ({ title, price }: CapturedProduct): boolean =>
  [title.source, price?.source].includes("form" satisfies CaptureSource)
