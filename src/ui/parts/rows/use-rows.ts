import { type KeyboardEvent, type MouseEvent, useId, useMemo } from "react"
import { everyRow, type Marking, toggled, withRange } from "./marking"
import { rowOfKey } from "./row-keys"
import { useRowWindow } from "./use-row-window"

export interface RowsProps<T> {
  items: readonly T[]
  idOf: (item: T) => string
  /** Pixels, the same for every row. */
  rowHeight: number
  /** Pixels of the box that what stands above the rows takes, however it is scrolled. */
  headHeight?: number
  /** Id of the row that keys move; "" for none. */
  selected: string
  /** Keys came to a row. */
  onSelect: (id: string) => void
  /** A row was clicked; without it, the same as for keys. */
  onClick?: (id: string) => void
  /** Other keys, on the selected row. @returns whether the key was used. */
  onKey?: (key: string, id: string) => boolean
  /** Where rows may be chosen: Space, Shift with arrows or a click, Ctrl/⌘ with a click or A. */
  marking?: Marking
}

/** Rows of any number, of which those in sight are drawn, moved through and chosen by keys. */
export const useRows = <T>(props: RowsProps<T>) => {
  const { items, idOf, rowHeight, selected, onSelect, onClick = onSelect, onKey, marking } = props
  const { headHeight = 0 } = props
  const base = useId()
  const at = useMemo(
    () => (selected ? items.findIndex((it) => idOf(it) === selected) : -1),
    // oxlint-disable-next-line react/exhaustive-deps -- an id is the same by whichever function
    [items, selected]
  )
  const { box, drawn, page, height, onScroll } = useRowWindow(
    { count: items.length, rowHeight, headHeight },
    at
  )

  const marked = marking?.marked ?? none
  const markTo = (index: number) =>
    marking?.onMark(withRange(marked, items, idOf, [Math.max(at, 0), index]))
  const toggle = (id: string) => marking?.onMark(toggled(marked, id))
  const idAt = (index: number): string | null => {
    const item = items[index]
    return item === undefined ? null : idOf(item)
  }

  /** A row further with Shift held down. */
  const markAlong = (key: string) => {
    const from = key === "ArrowUp" ? Math.max(at, 0) : at
    const to = rowOfKey(key, { at: from, count: items.length, page })
    const id = to === null ? null : idAt(to)
    if (to === null || id === null) return
    // Going back over what was marked takes it out again.
    const back = key.startsWith("Arrow") && marked.has(id) && marked.has(selected) && to !== at
    if (back) toggle(selected)
    else markTo(to)
    onSelect(id)
  }

  /** The keys of choosing several. @returns whether the key was one. */
  const choose = (event: KeyboardEvent): boolean => {
    const { key } = event
    if (!marking) return false
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "a")
      marking.onMark(everyRow(items, idOf))
    else if (key === "Escape" && marked.size > 0) marking.onMark(none)
    else if (key === " " && selected) toggle(selected)
    else if (event.shiftKey && /^(Arrow|Page)(Up|Down)$|^(Home|End)$/.test(key)) markAlong(key)
    else return false
    return true
  }

  /** @returns whether the key was one of going elsewhere, or of doing something with the row. */
  const move = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const to = rowOfKey(event.key, { at, count: items.length, page })
    const id = to === null ? null : idAt(to)
    if (id !== null) onSelect(id)
    // Held down, a key would take an order through all its states.
    return id !== null || Boolean(selected && !event.repeat && onKey?.(event.key, selected))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (choose(event) || move(event)) event.preventDefault()
  }

  const click = (event: MouseEvent, index: number, id: string) => {
    if (marking && event.shiftKey) markTo(index)
    else if (marking && (event.ctrlKey || event.metaKey)) toggle(id)
    else onClick(id)
  }

  return {
    at,
    height,
    /** Of the box that scrolls. */
    box: {
      ref: box,
      onScroll,
      onKeyDown,
      "aria-activedescendant": at >= drawn.first && at < drawn.last ? `${base}-${at}` : undefined,
      "aria-multiselectable": marking ? true : undefined
    },
    /** The rows in sight, with what each of their elements takes. */
    rows: items.slice(drawn.first, drawn.last).map((item, offset) => {
      const index = drawn.first + offset
      const id = idOf(item)
      return {
        item,
        id,
        index,
        marked: marked.has(id),
        /** As screen readers are told. */
        chosen: marked.size > 0 ? marked.has(id) : index === at,
        onToggle: () => {
          toggle(id)
          box.current?.focus()
        },
        element: {
          id: `${base}-${index}`,
          onMouseDown: (event: MouseEvent) => event.shiftKey && event.preventDefault(),
          onClick: (event: MouseEvent) => click(event, index, id),
          style: { top: index * rowHeight - drawn.lifted, height: rowHeight }
        }
      }
    })
  }
}

const none: ReadonlySet<string> = new Set()
