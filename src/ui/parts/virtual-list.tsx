import type { ReactNode } from "react"
import { MarkBox } from "./mark-box"
import { type RowsProps, useRows } from "./rows/use-rows"

export interface VirtualListProps<T> extends RowsProps<T> {
  /** Names the list for screen readers. */
  label: string
  renderRow: (item: T) => ReactNode
}

/** A list of any length: only rows in sight are drawn. Arrows, Page, Home and End move through it. */
export const VirtualList = <T,>({ label, renderRow, ...list }: VirtualListProps<T>) => {
  const { box, rows, at, height } = useRows(list)
  return (
    <div
      // A select cannot hold rows of two lines, nor draw only those in sight.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={label}
      className="relative min-h-0 grow overflow-y-auto outline-offset-[-2px]"
      {...box}
      tabIndex={0}
    >
      <div role="presentation" style={{ height }} className="relative">
        {rows.map(({ item, id, index, marked, chosen, onToggle, element }) => (
          // Keys are the list's: its rows are never focused themselves.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={id}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={chosen}
            aria-setsize={list.items.length}
            aria-posinset={index + 1}
            className={`absolute inset-x-0 flex cursor-default overflow-hidden border-b ${list.marking ? "pr-3" : "px-3"} ${
              index === at ? "bg-raised shadow-mark" : "hover:bg-raised/60"
            }`}
            {...element}
          >
            {list.marking && <MarkBox on={marked} onToggle={onToggle} />}
            <div className="h-full min-w-0 grow">{renderRow(item)}</div>
          </div>
        ))}
      </div>
    </div>
  )
}
