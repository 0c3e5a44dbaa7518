import { useState } from "react"

/** Height of a row in the list, in px. */
const rowHeight = 32
/** As many rows as the list shows without being scrolled. */
const most = 8

/**
 * While somebody searches, the list only grows, so that the bar, which often stands above the caret
 * with its foot fixed, does not jump with every key. What is written (a note, a promise) is one row
 * or two from its first character on: no room is kept for it that only a search needed. In px.
 * @param of What is being done, the opening with it: another begins anew.
 */
export const useKeptHeight = (rows: number, of: string): number => {
  const [kept, setKept] = useState({ rows, of })
  if (kept.of !== of || rows > kept.rows) setKept({ rows, of })
  return Math.min(kept.rows, most) * rowHeight
}
