// No table of the browser's own draws only the rows in sight.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { KeyboardEvent } from "react"
import { MarkBox } from "../mark-box"
import { type RowsProps, useRows } from "../rows/use-rows"
import type { Column, Sort } from "./column"
import { TableHead } from "./table-head"

export interface DataTableProps<T> extends RowsProps<T> {
  /** Names the table for screen readers. */
  label: string
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (sort: Sort | null) => void
}

const headHeight = 32
const gap = 20
const edges = 44

/** Whether an event comes from the names of the columns, which are buttons of their own. */
const inHead = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("[role=columnheader]") !== null

/**
 * A table of any length under names of columns that stay: only rows in sight are drawn. Its keys are
 * a list's; the row that they come to is opened by Enter, or any by a click.
 */
export const DataTable = <T,>({ label, columns, sort, onSort, ...list }: DataTableProps<T>) => {
  const { box, rows, at, height } = useRows({ ...list, headHeight })
  const tracks = columns
    .map(({ least, grow }) => (grow > 0 ? `minmax(${least}px, ${grow}fr)` : `${least}px`))
    .join(" ")
  const minWidth = columns.reduce((sum, it) => sum + it.least + gap, edges)
  const sortAnew = (next: Sort | null) => {
    box.ref.current?.scrollTo({ top: 0 })
    onSort(next)
  }
  const inset = list.marking !== undefined
  return (
    <div className="relative flex min-h-0 min-w-0 grow">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={list.items.length + 1}
        aria-colcount={columns.length}
        className="peer relative min-h-0 min-w-0 grow overflow-auto outline-none"
        {...box}
        tabIndex={0}
        onKeyDown={(event) => {
          if (!inHead(event)) box.onKeyDown(event)
        }}
      >
        <div
          role="rowgroup"
          className="sticky top-0 z-10 border-b bg-canvas"
          style={{ height: headHeight, minWidth }}
        >
          <TableHead
            columns={columns}
            sort={sort}
            onSort={sortAnew}
            tracks={tracks}
            inset={inset}
          />
        </div>
        <div role="rowgroup" style={{ height, minWidth }} className="relative">
          {rows.map(({ item, id, index, marked, chosen, onToggle, element }) => (
            // Keys are the table's: its rows are never focused themselves.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={id}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={chosen}
              {...element}
              style={{ ...element.style, gridTemplateColumns: tracks }}
              className={`absolute inset-x-0 grid cursor-default items-center gap-x-5 overflow-hidden border-b pr-3 text-sm ${
                inset ? "" : "pl-3"
              } ${index === at ? "bg-raised shadow-mark" : "hover:bg-raised/60"}`}
            >
              {columns.map((column, nth) => (
                <div
                  key={column.id}
                  role="gridcell"
                  aria-colindex={nth + 1}
                  className={`flex h-full min-w-0 items-center ${
                    column.figures ? "figures justify-end" : ""
                  }`}
                >
                  {inset && nth === 0 && <MarkBox on={marked} onToggle={onToggle} />}
                  {column.cell(item)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {/* Above the rows, which would cover the table's own. */}
      <span
        aria-hidden
        className="pointer-events-none absolute inset-0 z-20 hidden border-2 border-do peer-focus-visible:block"
      />
    </div>
  )
}
