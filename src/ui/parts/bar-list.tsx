/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   a native list cannot be ruled by an input beside it that keeps the focus */
import { useEffect, useRef } from "react"
import { BarRowContent } from "./bar-row"
import type { BarRow } from "./bar-rows"
import { useBarWords } from "./bar-words"

interface BarListProps {
  /** Id of the list; an option's is `barOptionId(id, index)`. */
  id: string
  /** Accessible name. */
  name: string
  rows: readonly BarRow[]
  /** Index of the row that Enter acts on; -1 for none. */
  active: number
  /** Words to mark in the titles. */
  query: string
  onPick: (row: BarRow) => void
}

export const barOptionId = (id: string, index: number): string => `${id}-${index}`

const show = (row: HTMLElement, list: HTMLElement) => {
  const top = row.offsetTop - list.offsetTop
  const least = top + row.offsetHeight - list.clientHeight
  if (list.scrollTop > top) list.scrollTop = top
  else if (list.scrollTop < least) list.scrollTop = least
}

/** Finds to choose from: the listbox of a combobox whose input has the focus. */
export const BarList = (props: BarListProps) => {
  const { id, name, rows, active, query, onPick } = props
  const words = useBarWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = list.current?.children[active]
    // Not `scrollIntoView`: from a frame that would scroll the page around it too.
    if (list.current && row instanceof HTMLElement) show(row, list.current)
  })
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={name}
      className="bar-list max-h-[256px] overflow-y-auto overscroll-contain"
      // The input keeps the focus whatever is pressed here.
      onMouseDown={(event) => event.preventDefault()}
    >
      {rows.map((row, index) => (
        // Keys are the combobox's, by aria-activedescendant.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={row.key}
          id={barOptionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPick(row)}
          className={`flex h-control cursor-pointer items-center gap-2 px-3 text-sm ${
            index === active ? "bar-active bg-raised" : "hover:bg-raised/60"
          }`}
        >
          <BarRowContent row={row} query={query} words={words} />
        </div>
      ))}
    </div>
  )
}
