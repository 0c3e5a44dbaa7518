/** Browsers draw no element of more pixels than some 33 million; below it, and whole in floats. */
const tallest = 16_000_000

/** Rows of one height in a box that scrolls; everything in pixels. */
export interface RowsShape {
  count: number
  rowHeight: number
  /** Of the box. */
  height: number
}

/** How high the element is that scrolls; of more rows than it can hold, it stands for all of them. */
export const drawnHeight = ({ count, rowHeight }: RowsShape): number =>
  Math.min(count * rowHeight, tallest)

/** Pixels of rows that go by with one pixel of scrolling; 1 unless there are very many. */
const pace = (shape: RowsShape): number => {
  const drawn = drawnHeight(shape) - shape.height
  const whole = shape.count * shape.rowHeight - shape.height
  return drawn > 0 && whole > drawn ? whole / drawn : 1
}

/** Rows beyond both edges that are drawn as well. */
const beyond = 6

/** The rows to draw, `first` to before `last`, and how much higher than `index * rowHeight` they stand. */
export interface RowWindow {
  first: number
  last: number
  lifted: number
}

/** @param top How far the box is scrolled. */
export const windowOf = (shape: RowsShape, top: number): RowWindow => {
  const { count, rowHeight, height } = shape
  const seen = top * pace(shape)
  // A list that became shorter than where it was scrolled to has its last rows to show.
  const start = Math.min(seen, Math.max(0, count * rowHeight - height))
  return {
    first: Math.max(0, Math.floor(start / rowHeight) - beyond),
    last: Math.min(count, Math.ceil((start + height) / rowHeight) + beyond),
    lifted: seen - top
  }
}

/** How far to scroll so that a row is in sight, from where it is now, and no farther. */
export const scrolledTo = (shape: RowsShape, index: number, top: number): number => {
  const { rowHeight, height } = shape
  const rate = pace(shape)
  const seen = top * rate
  const start = index * rowHeight
  if (start < seen) return start / rate
  if (start + rowHeight > seen + height) return (start + rowHeight - height) / rate
  return top
}
