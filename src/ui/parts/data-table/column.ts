import type { ReactNode } from "react"

/** What rows are sorted by; null comes last, whichever way. */
export type SortKey = string | number | null

/** A column of a table of rows. */
export interface Column<T> {
  id: string
  title: string
  /** Least width in pixels. */
  least: number
  /** Its share of what is left over; 0 for none. */
  grow: number
  /** Figures stand at its end. */
  figures?: boolean
  cell: (item: T) => ReactNode
  /** Without it the column does not sort. */
  sortBy?: (item: T) => SortKey
  /** The first click brings the most, or the latest, to the top. */
  mostFirst?: boolean
}

/** By which column rows are sorted; `down`: from the most to the least. */
export interface Sort {
  by: string
  down: boolean
}

/** What a click on a column's header asks for. Clicked a third time, rows stand as they came. */
export const nextSort = <T>(
  { id, mostFirst = false }: Pick<Column<T>, "id" | "mostFirst">,
  now: Sort | null
): Sort | null => {
  if (now?.by !== id) return { by: id, down: mostFirst }
  return now.down === mostFirst ? { by: id, down: !mostFirst } : null
}
