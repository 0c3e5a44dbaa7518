import { type UIEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react"
import { drawnHeight, type RowWindow, scrolledTo, windowOf } from "./row-window"

/** Of a box that was never measured, as in tests without a layout. */
const usual = 800

interface Rows {
  count: number
  /** Pixels, as that of what stands above them in the box and does not scroll. */
  rowHeight: number
  headHeight: number
}

/**
 * A box of many rows of one height: which of them to draw. The row at `at` comes into sight
 * whenever it becomes another; -1 for none.
 */
export const useRowWindow = ({ count, rowHeight, headHeight }: Rows, at: number) => {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(usual)

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setHeight(element.clientHeight || usual)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const shape = { count, rowHeight, height: height - headHeight }
  const drawn: RowWindow = windowOf(shape, top)
  // Before it is painted: a row that was come to is never seen out of place.
  useLayoutEffect(() => {
    const element = box.current
    if (!element?.clientHeight || at < 0) return
    const seen = { count, rowHeight, height: element.clientHeight - headHeight }
    const to = scrolledTo(seen, at, element.scrollTop)
    if (to === element.scrollTop) return
    element.scrollTop = to
    setTop(element.scrollTop)
    // oxlint-disable-next-line react/exhaustive-deps -- rows that come below move nothing
  }, [at, rowHeight, headHeight])

  return {
    box,
    drawn,
    /** Rows that a page key goes over. */
    page: Math.max(1, Math.floor(shape.height / rowHeight) - 1),
    /** Of the element in the box that holds the rows. */
    height: drawnHeight(shape),
    onScroll: useCallback((event: UIEvent) => setTop(event.currentTarget.scrollTop), [])
  }
}
