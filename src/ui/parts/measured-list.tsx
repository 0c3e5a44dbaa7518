import { useVirtualizer } from "@tanstack/react-virtual"
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from "react"

/** Mark of a list whose items are rows, one after the other from the row of this index on. */
export const rowsFrom = (index: number) => ({ "data-rows-from": index })

/**
 * Rows of any number and height in whatever scrolls around them: only those near to sight are
 * drawn. Every element with `rowsFrom(index)` holds rows as its children, and is measured by them.
 */
export const MeasuredList = ({
  count,
  keyOf,
  estimate,
  onNearEnd,
  children
}: {
  count: number
  /** The same for one row however often it is drawn. */
  keyOf: (index: number) => string
  /** Pixels of a row that was never drawn. */
  estimate: number
  /** The last rows are near: read more, if there are. */
  onNearEnd: () => void
  children: (first: number, last: number) => ReactNode
}) => {
  const [list, setList] = useState<HTMLDivElement | null>(null)
  const [above, setAbove] = useState(0)
  const scroller = useMemo(() => scrollerOf(list), [list])
  useLayoutEffect(() => {
    if (!list || !scroller) return undefined
    const measure = () => {
      const gap = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setAbove(Math.round(gap + scroller.scrollTop))
    }
    measure()
    // What stands above grows and shrinks: folds, drafts, offers.
    const watch = new ResizeObserver(measure)
    watch.observe(scroller)
    for (let around = list.parentElement; around && around !== scroller;) {
      watch.observe(around)
      around = around.parentElement
    }
    return () => watch.disconnect()
  }, [list, scroller])
  // Nothing here is memoised by it: the list is drawn anew whenever it scrolls.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    scrollMargin: above,
    overscan: 8
  })
  const drawn = rows.getVirtualItems()
  const first = drawn[0]
  const last = drawn.at(-1)
  useLayoutEffect(() => {
    for (const group of list?.querySelectorAll<HTMLElement>("[data-rows-from]") ?? [])
      for (const [index, row] of [...group.children].entries()) {
        const at = String(Number(group.dataset["rowsFrom"]) + index)
        // Written anew, it would be another to the browser, and every row be laid out again.
        if (row.getAttribute("data-index") !== at) row.setAttribute("data-index", at)
        if (row instanceof HTMLElement) rows.measureElement(row)
      }
    // Lets go of those that are no longer drawn.
    rows.measureElement(null)
  })
  const end = last ? last.index >= count - 20 : false
  useEffect(() => {
    if (end) onNearEnd()
  }, [end, onNearEnd])
  return (
    <div
      ref={setList}
      // The list keeps its own place; two keepers would jump. What is hidden in a row for readers
      // alone scrolls with it, or it would make the page as long as the list.
      className="relative [overflow-anchor:none]"
      style={{
        paddingTop: first ? first.start - above : 0,
        paddingBottom: Math.max(0, rows.getTotalSize() - (last ? last.end - above : 0))
      }}
    >
      {first && last && children(first.index, last.index)}
    </div>
  )
}

const scrollerOf = (element: HTMLElement | null): HTMLElement | null => {
  for (let around = element?.parentElement ?? null; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  return document.scrollingElement instanceof HTMLElement ? document.scrollingElement : null
}
