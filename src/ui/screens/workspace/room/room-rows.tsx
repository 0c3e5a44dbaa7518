import type { ReactNode } from "react"
import type { Column, Sort } from "~ui/parts/data-table/column"
import { DataTable } from "~ui/parts/data-table/data-table"
import type { RowsProps } from "~ui/parts/rows/use-rows"
import { VirtualList } from "~ui/parts/virtual-list"

/** A table's columns, and how they sort it. */
export interface TableShown<T> {
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (sort: Sort | null) => void
}

const idOf = ({ id }: { id: string }) => id

/** Lines of a table are of one row each. */
const tableRow = 40

/**
 * A room's rows: a list whose arrows open one record after the other, or a table whose arrows only go
 * from row to row, and Enter opens.
 */
export const RoomRows = <T extends { id: string }>({
  label,
  items,
  table,
  rowHeight,
  open,
  at,
  onAt,
  onOpen,
  onClose,
  onKey,
  marking,
  renderRow
}: Pick<RowsProps<T>, "items" | "rowHeight" | "onKey" | "marking"> & {
  label: string
  /** Null for a list. */
  table: TableShown<T> | null
  /** Id of the open record; "" for none. */
  open: string
  /** Id of the row that the keys of a table came to. */
  at: string
  onAt: (id: string) => void
  onOpen: (id: string) => void
  /** Back to the table; null where there is none. */
  onClose: (() => void) | null
  renderRow: (item: T) => ReactNode
}) => {
  const shared = { label, items, idOf, ...(marking && { marking }) }
  if (table)
    return (
      <DataTable
        {...shared}
        {...table}
        rowHeight={tableRow}
        selected={at}
        onSelect={onAt}
        onClick={onOpen}
        onKey={(key, id) => {
          if (key !== "Enter") return onKey?.(key, id) ?? false
          onOpen(id)
          return true
        }}
      />
    )
  return (
    <VirtualList
      {...shared}
      rowHeight={rowHeight}
      selected={open}
      onSelect={onOpen}
      onKey={(key, id) => {
        if (onKey?.(key, id)) return true
        if (key !== "Escape" || !onClose) return false
        onClose()
        return true
      }}
      renderRow={renderRow}
    />
  )
}
