import type { DragEvent } from "react"
import { dragged } from "./dragged"

/** Pixels from an edge within which the board moves, and how far with each event of a drag. */
const [edge, step] = [48, 24]

/** A card held at an edge of the board brings the columns beyond into sight. */
export const scrollAtEdge = ({ currentTarget, clientX, dataTransfer }: DragEvent): void => {
  if (!dataTransfer.types.includes(dragged)) return
  const { left, right } = currentTarget.getBoundingClientRect()
  if (clientX > right - edge) currentTarget.scrollLeft += step
  else if (clientX < left + edge) currentTarget.scrollLeft -= step
}
