import { MarkBox } from "./mark-box"
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react"

/** Several rows chosen at once, by their ids. */
export interface Marking {
  marked: ReadonlySet<string>
  onMark: (marked: ReadonlySet<string>) => void
}

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
  /** Where rows may be chosen: Space, Shift with arrows or a click, Ctrl/⌘ with a click or A. */
  marking?: Marking
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
  onKey,
  marking
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

  const mark = (ids: Iterable<string>) => marking?.onMark(new Set(ids))
  const toggle = (id: string) => {
    const marked = new Set(marking?.marked)
    if (!marked.delete(id)) marked.add(id)
    mark(marked)
  }
  const idAt = (index: number) => {
    const item = items[index]
    return item === undefined ? null : idOf(item)
  }
  /** Marks from the row that is open to another. */
  const markTo = (index: number) => {
    const from = Math.max(at, 0)
    const range = items.slice(Math.min(from, index), Math.max(from, index) + 1).map(idOf)
    mark([...(marking?.marked ?? []), ...range])
  }

  /** The keys of choosing several. @returns whether the key was one. */
  const choose = (event: KeyboardEvent): boolean => {
    if (!marking) return false
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") mark(items.map(idOf))
    else if (event.key === "Escape" && marking.marked.size > 0) mark([])
    else if (event.key === " " && selected) toggle(selected)
    else if (event.shiftKey && /^Arrow(Up|Down)$/.test(event.key) && items.length > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1
      const to = Math.min(Math.max(at + step, 0), items.length - 1)
      const id = idAt(to)
      // Going back over what was marked takes it out again.
      if (id !== null && marking.marked.has(id) && marking.marked.has(selected) && to !== at)
        toggle(selected)
      else markTo(to)
      if (id !== null) onSelect(id)
    } else return false
    return true
  }

  const press = (event: KeyboardEvent) => {
    if (choose(event)) {
      event.preventDefault()
      return
    }
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
      // Held down, a key would take an order through all its states.
      if (selected && !event.repeat && onKey?.(event.key, selected)) event.preventDefault()
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
      aria-multiselectable={marking ? true : undefined}
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
              aria-selected={
                marking && marking.marked.size > 0 ? marking.marked.has(id) : index === at
              }
              aria-setsize={items.length}
              aria-posinset={index + 1}
              onMouseDown={(event) => event.shiftKey && event.preventDefault()}
              onClick={(event) => {
                if (marking && event.shiftKey) markTo(index)
                else if (marking && (event.ctrlKey || event.metaKey)) toggle(id)
                else onSelect(id)
              }}
              style={{ top: index * rowHeight, height: rowHeight }}
              className={`absolute inset-x-0 flex cursor-default overflow-hidden border-b ${marking ? "pr-3" : "px-3"} ${
                index === at
                  ? "bg-raised shadow-[inset_2px_0_0_rgb(var(--do))]"
                  : "hover:bg-raised/60"
              }`}
            >
              {marking && (
                <MarkBox
                  on={marking.marked.has(id)}
                  onToggle={() => {
                    toggle(id)
                    box.current?.focus()
                  }}
                />
              )}
              <div className="h-full min-w-0 grow">{renderRow(item)}</div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
