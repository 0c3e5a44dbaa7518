// No table of the browser's own draws only the rows in sight.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { ArrowDown, ArrowUp } from "lucide-react"
import { type Column, nextSort, type Sort } from "./column"

/** Names of the columns; a click on one, or Enter, sorts by it, the other way, and no more. */
export const TableHead = <T,>({
  columns,
  sort,
  onSort,
  tracks,
  inset
}: {
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (sort: Sort | null) => void
  /** Of the grid, as in each row. */
  tracks: string
  /** Room for the boxes that mark rows. */
  inset: boolean
}) => (
  <div
    role="row"
    aria-rowindex={1}
    className={`grid h-8 items-stretch gap-x-5 pr-3 text-xs text-soft ${inset ? "" : "pl-3"}`}
    style={{ gridTemplateColumns: tracks }}
  >
    {columns.map((column, index) => {
      const sorted = sort?.by === column.id ? sort : null
      const Arrow = sorted?.down ? ArrowDown : ArrowUp
      return (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={index + 1}
          aria-sort={sorted ? (sorted.down ? "descending" : "ascending") : "none"}
          className={`flex min-w-0 items-center ${column.figures ? "justify-end" : ""} ${
            inset && index === 0 ? "pl-8" : ""
          }`}
        >
          {column.sortBy ? (
            <button
              type="button"
              onClick={() => onSort(nextSort(column, sort))}
              className={`flex h-full min-w-0 items-center gap-1 rounded outline-offset-[-2px] hover:text-ink ${
                sorted ? "font-semibold text-ink" : ""
              } ${column.figures ? "flex-row-reverse" : ""}`}
            >
              <span className="truncate">{column.title}</span>
              {sorted && <Arrow size={12} aria-hidden className="shrink-0" />}
            </button>
          ) : (
            <span className="truncate">{column.title}</span>
          )}
        </div>
      )
    })}
  </div>
)
