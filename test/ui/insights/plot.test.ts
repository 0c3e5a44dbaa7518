import { describe, expect, test } from "vitest"
import { draw } from "~ui/screens/workspace/insights/plot/draw"
import type { Mark, Plot } from "~ui/screens/workspace/insights/plot/plot"
import { ticksFor } from "~ui/screens/workspace/insights/plot/ticks"
import { fitted, wordsWidth } from "~ui/screens/workspace/insights/plot/words-width"
import { linesOf } from "~ui/screens/workspace/insights/picture-of"

const mark = (value: number, more: Partial<Mark> = {}): Mark => ({
  key: `${value}`,
  label: `m${value}`,
  value,
  says: String(value),
  ...more
})
const plot = (kind: Plot["kind"], marks: Mark[]): Plot => ({
  kind,
  marks,
  axis: String,
  whole: true
})
const boxes = (it: Plot, width = 400) =>
  draw(it, width).shapes.flatMap((shape) => (shape.is === "box" ? [shape] : []))

test("bars and columns are as long as their amounts, hatched ones stand on the first", () => {
  const [full, half, hatched] = boxes(plot("bars", [mark(10), mark(5, { more: 5 })]))
  expect(half?.width).toBeCloseTo((full?.width ?? 0) / 2)
  expect(hatched).toMatchObject({ hatched: true, x: (half?.x ?? 0) + (half?.width ?? 0) })
  const [tall, low] = boxes(plot("columns", [mark(10), mark(5), mark(0)]))
  expect(low?.height).toBeCloseTo((tall?.height ?? 0) / 2)
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBeCloseTo((tall?.y ?? 0) + (tall?.height ?? 0))
  expect(boxes(plot("columns", [mark(10), mark(0)]))).toHaveLength(1)
})

describe.each(["bars", "columns", "line"] as const)("%s", (kind) => {
  const names = ["", "x".repeat(300), "王".repeat(300), "محمد ".repeat(60), "👨‍👩‍👧‍👦".repeat(40)]
  const sets = [
    [],
    [mark(0)],
    [mark(1)],
    names.map((label, at) => mark(at * 1e6, { label, says: label })),
    Array.from({ length: 120 }, (_, at) => mark(at % 7))
  ]
  test.each([1, 40, 280, 640, 2000])("stay within %i pixels, whatever they are of", (width) => {
    for (const marks of sets)
      for (const it of draw(plot(kind, marks), width).shapes) {
        const numbers = Object.values(it).filter((value) => typeof value === "number")
        expect(numbers.every(Number.isFinite)).toBe(true)
        if (it.is === "box" || it.is === "dot") expect(it.x).toBeGreaterThanOrEqual(0)
        if (it.is === "box" && width >= 280) expect(it.x + it.width).toBeLessThanOrEqual(width + 1)
        if (it.is === "text" && width >= 280 && it.anchor === "start")
          expect(it.x + wordsWidth(it.text)).toBeLessThanOrEqual(width + 1)
      }
  })
})

test("what was counted in part is hatched, or dashed to a hollow dot, and a key says what that is", () => {
  const marks = [mark(4), mark(2), mark(1, { part: "so far" })]
  const of = (kind: Plot["kind"]) => ({ ...plot(kind, marks), inPart: "Counted in part" })
  const columns = boxes(of("columns"))
  expect(columns.map((it) => it.hatched ?? false)).toEqual([false, false, true, true])
  expect(columns[2]?.title).toBe("m1: 1, so far")
  const line = draw(of("line"), 400).shapes
  const paths = line.flatMap((it) => (it.is === "path" ? [it] : []))
  expect(paths.map((it) => [it.points.length, it.dashed ?? false])).toEqual([
    [2, false],
    [2, true]
  ])
  const dots = line.flatMap((it) => (it.is === "dot" ? [it.hollow ?? false] : []))
  expect(dots).toEqual([false, false, true, true])
  for (const kind of ["columns", "line"] as const) {
    const words = draw(of(kind), 400).shapes.flatMap((it) => (it.is === "text" ? [it.text] : []))
    expect(words).toContain("Counted in part")
    expect(draw(of(kind), 400).height).toBeGreaterThan(draw(plot(kind, marks), 400).height)
  }
})

test("an axis has round lines up to the greatest, and counts no halves", () => {
  expect(ticksFor(0, true)).toEqual([0, 1])
  expect(ticksFor(1, true)).toEqual([0, 1])
  expect(ticksFor(2, true)).toEqual([0, 1, 2])
  expect(ticksFor(95, true)).toEqual([0, 50, 100])
  expect(ticksFor(1.2, false)).toEqual([0, 0.5, 1, 1.5])
  for (const it of [3, 7, 11, 99, 1234, 1e7]) {
    const ticks = ticksFor(it, true)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(it)
    expect(ticks.length).toBeLessThanOrEqual(5)
    expect(ticks.every(Number.isInteger)).toBe(true)
  }
})

test("a name is cut at a whole sign, and one from right to left stands by itself", () => {
  expect(fitted("Apples", 100)).toBe("Apples")
  expect(fitted("👨‍👩‍👧‍👦".repeat(9), 40)).toMatch(/^(👨‍👩‍👧‍👦)+…$/u)
  expect(fitted("محمد", 100)).toBe("\u2068محمد\u2069")
  expect(wordsWidth(fitted("x".repeat(300), 80))).toBeLessThanOrEqual(80)
})

test("words of a picture break at blanks, and anywhere in Chinese", () => {
  expect(linesOf("one two three", wordsWidth("one two "))).toEqual(["one two", "three"])
  expect(linesOf("同一位客户", 36)).toEqual(["同一位", "客户"])
  expect(linesOf("", 100)).toEqual([])
})
