import { type Drawing, type Plot, type Shape, titleOf } from "./plot"
import { ticksFor } from "./ticks"
import { fitted, wordsWidth } from "./words-width"

const height = 184
/** Above is room for what a column says, below for its name. */
const top = 20
const foot = 28
/** Below the names, where something was counted in part: what the hatched stand for. */
const key = 24

/** How many names are left out after each, so that none runs into the next. */
const everyFew = (labels: readonly string[], room: number): number => {
  const widest = Math.max(0, ...labels.map(wordsWidth)) + 8
  return Math.max(1, Math.ceil(widest / room))
}

/** Columns, or a line, over an axis. @param width in pixels */
export const drawColumns = (plot: Plot, width: number): Drawing => {
  const { kind, marks, axis, whole, inPart } = plot
  const ticks = ticksFor(Math.max(0, ...marks.map((it) => it.value)), whole)
  const greatest = ticks.at(-1) ?? 1
  const left = Math.min(width * 0.3, Math.max(...ticks.map((it) => wordsWidth(axis(it)))) + 8)
  const room = (width - left) / Math.max(1, marks.length)
  const bottom = height - foot
  const yOf = (value: number) => bottom - (value / greatest) * (bottom - top)
  const middle = (at: number) => left + (at + 0.5) * room
  const lines = ticks.flatMap((tick): Shape[] => [
    { is: "rule", from: [left, yOf(tick)], to: [width, yOf(tick)], ink: "line" },
    { is: "text", x: left - 8, y: yOf(tick) + 4, text: axis(tick), ink: "soft", anchor: "end" }
  ])
  const step = everyFew(
    marks.map((it) => it.label),
    room
  )
  const names = marks.flatMap((it, at): Shape[] => {
    if (at % step !== 0) return []
    // The first and the last must not be cut off by the edge.
    const half = Math.min(wordsWidth(it.label), room * step) / 2
    const x = Math.min(Math.max(middle(at), half), width - half)
    const text = fitted(it.label, room * step)
    return [{ is: "text", x, y: height - 8, text, ink: "soft", anchor: "middle" }]
  })
  const shown = kind === "line" ? lineOf(marks, middle, yOf) : columnsOf(marks, middle, yOf, room)
  const shapes = [...lines, ...shown, ...names]
  const isSeen = marks.some((it) => it.part && (kind === "line" || it.value > 0))
  if (!inPart || !isSeen) return { width, height, shapes }
  return { width, height: height + key, shapes: [...shapes, ...keyOf(plot, inPart, left, width)] }
}

type Places = [middle: (at: number) => number, yOf: (value: number) => number]

const columnsOf = (marks: Plot["marks"], ...[middle, yOf, room]: [...Places, number]): Shape[] => {
  const width = Math.min(48, room - Math.min(8, room / 4))
  const widest = Math.max(0, ...marks.map((it) => wordsWidth(it.says)))
  return marks.flatMap((it, at): Shape[] => {
    if (it.value === 0) return []
    const [x, y] = [middle(at), yOf(it.value)]
    const column: Shape = {
      is: "box",
      x: x - width / 2,
      y,
      width,
      height: yOf(0) - y,
      fill: "do",
      ...(it.part && { hatched: true }),
      title: titleOf(it)
    }
    return widest + 4 > room
      ? [column]
      : [column, { is: "text", x, y: y - 5, text: it.says, ink: "ink", anchor: "middle" }]
  })
}

/** Runs of a line that are drawn alike: to and from what was counted in part it is dashed. */
const lineOf = (marks: Plot["marks"], ...[middle, yOf]: Places): Shape[] => {
  const paths: Extract<Shape, { is: "path" }>[] = []
  let points: [number, number][] = []
  for (const [at, it] of marks.entries()) {
    const point: [number, number] = [middle(at), yOf(it.value)]
    const before = marks[at - 1]
    const last = points.at(-1)
    if (!before || !last) {
      points = [point]
      continue
    }
    const dashed = Boolean(before.part ?? it.part)
    const path = paths.at(-1)
    if (path && Boolean(path.dashed) === dashed) points.push(point)
    else {
      points = [last, point]
      paths.push({ is: "path", points, ink: "do", ...(dashed && { dashed }) })
    }
  }
  return [
    ...paths,
    ...marks.map((it, at): Shape => ({
      is: "dot",
      x: middle(at),
      y: yOf(it.value),
      ink: "do",
      ...(it.part && { hollow: true }),
      title: titleOf(it)
    }))
  ]
}

/** What hatched, or hollow, stands for, in a line below. */
const keyOf = ({ kind }: Plot, inPart: string, left: number, width: number): Shape[] => {
  const y = height + key - 12
  const mark: Shape =
    kind === "line"
      ? { is: "dot", x: left + 8, y, ink: "do", hollow: true }
      : { is: "box", x: left, y: y - 5, width: 16, height: 10, fill: "do", hatched: true }
  const text = fitted(inPart, Math.max(0, width - left - 24))
  return [mark, { is: "text", x: left + 22, y: y + 4, text, ink: "soft", anchor: "start" }]
}
