import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react"

export interface VirtualListProps<T> {
  /** Names the list for screen readers. */
  label: string
  items: readonly T[]
  idOf: (item: T) => string
  /** Pixels, the same for every row. */
  rowHeight: number
  /** Id of the row that is open; "" for none. */
  selected: string
  onSelect: (id: string) => void
  renderRow: (item: T) => ReactNode
  /** Other keys of a list, on the selected row. @returns whether the key was used. */
  onKey?: (key: string, id: string) => boolean
}

const beyond = 6

/** A list of any length: only rows in sight are drawn. Arrows, Page, Home and End move through it. */
export const VirtualList = <T,>({
  label,
  items,
  idOf,
  rowHeight,
  selected,
  onSelect,
  renderRow,
  onKey
}: VirtualListProps<T>) => {
  const box = useRef<HTMLDivElement>(null)
  const base = useId()
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(800)
  const at = selected ? items.findIndex((it) => idOf(it) === selected) : -1

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setHeight(element.clientHeight || 800)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  // The open row stays in sight, however it was opened.
  useEffect(() => {
    const element = box.current
    if (!element || at < 0) return
    const start = at * rowHeight
    if (start < element.scrollTop) element.scrollTop = start
    else if (start + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = start + rowHeight - element.clientHeight
  }, [at, rowHeight])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(height / rowHeight) - 1)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? items.length - 1 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: items.length - 1
    }
    const to = steps[event.key]
    if (to === undefined) {
      if (selected && onKey?.(event.key, selected)) event.preventDefault()
      return
    }
    event.preventDefault()
    const item = items[Math.min(Math.max(to, 0), items.length - 1)]
    if (item) onSelect(idOf(item))
  }

  const first = Math.max(0, Math.floor(top / rowHeight) - beyond)
  const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + beyond)
  const drawn = items.slice(first, last).map((item, index) => ({ item, index: first + index }))
  return (
    <div
      ref={box}
      // A select cannot hold rows of two lines, nor draw only those in sight.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={label}
      aria-activedescendant={at >= first && at < last ? `${base}-${at}` : undefined}
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={press}
      className="relative min-h-0 grow overflow-y-auto outline-offset-[-2px]"
    >
      <div role="presentation" style={{ height: items.length * rowHeight }} className="relative">
        {drawn.map(({ item, index }) => {
          const id = idOf(item)
          return (
            // Keys are the list's: its rows are never focused themselves.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={id}
              id={`${base}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              onClick={() => onSelect(id)}
              style={{ top: index * rowHeight, height: rowHeight }}
              className={`absolute inset-x-0 cursor-default overflow-hidden border-b px-3 ${
                index === at
                  ? "bg-raised shadow-[inset_2px_0_0_rgb(var(--do))]"
                  : "hover:bg-raised/60"
              }`}
            >
              {renderRow(item)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
