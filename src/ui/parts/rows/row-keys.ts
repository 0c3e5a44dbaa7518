/** Where keys lead from, in a list of rows: -1 for no row yet. */
export interface RowPlace {
  at: number
  count: number
  /** Rows that are in sight at once. */
  page: number
}

/** Index of the row that a key leads to; null for keys that lead nowhere. */
export const rowOfKey = (key: string, { at, count, page }: RowPlace): number | null => {
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? count - 1 : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1
  }
  const row = to[key]
  return row === undefined || count === 0 ? null : Math.min(Math.max(row, 0), count - 1)
}
