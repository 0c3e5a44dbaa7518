import { useState } from "react"

/** Height of a row in the list, in px. */
const rowHeight = 32

/**
 * The list only grows while the bar is open, so that the bar, which often stands above the caret
 * with its foot fixed, does not jump with every key. In px.
 */
export const useKeptHeight = (rows: number, turn: number): number => {
  const [kept, setKept] = useState({ rows, turn })
  if (kept.turn !== turn || rows > kept.rows) setKept({ rows, turn })
  return kept.rows * rowHeight
}
