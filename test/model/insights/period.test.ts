import { expect, test } from "vitest"
import { readPeriod, rangeOf, writePeriod } from "~model/insights/period"
import { countedOf, stretchAt, stretchesOf } from "~model/insights/stretches"

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()
const now = at(2026, 10, 23, 15, 30)

test("a period ends with today, and begins on a local midnight", () => {
  expect(rangeOf("30", now)).toEqual({ from: at(2026, 9, 25), until: at(2026, 10, 24) })
  expect(rangeOf("90", now)).toEqual({ from: at(2026, 7, 26), until: at(2026, 10, 24) })
  expect(rangeOf("year", now)).toEqual({ from: at(2025, 10, 24), until: at(2026, 10, 24) })
  expect(rangeOf("all", now)).toEqual({ from: -Infinity, until: Infinity })
  // The last day of a February is no day of every year.
  expect(rangeOf("year", at(2028, 1, 29))).toEqual({ from: at(2027, 2, 1), until: at(2028, 2, 1) })
})

test("own days count from the first moment of one to the last of the other, in either order", () => {
  const day = { from: { year: 2026, month: 3, date: 29 }, to: { year: 2026, month: 3, date: 29 } }
  expect(rangeOf(day, now)).toEqual({ from: at(2026, 2, 29), until: at(2026, 2, 30) })
  const own = { from: { year: 2026, month: 1, date: 5 }, to: { year: 2026, month: 2, date: 28 } }
  expect(readPeriod("2026-01-05..2026-02-28")).toEqual(own)
  expect(readPeriod("2026-02-28..2026-01-05")).toEqual(own)
  expect(writePeriod(own)).toBe("2026-01-05..2026-02-28")
  expect(readPeriod(writePeriod(own))).toEqual(own)
})

test.each([
  "",
  "31",
  "2026-02-30..2026-03-01",
  "2026-01-05",
  "..",
  "0001-01-01..2026-01-01",
  "x..y"
])("an address that names no period, %j, has the usual one", (text) =>
  expect(readPeriod(text)).toBe("90")
)

test("a month is told by days, three by weeks from Monday, a year by months, many by years", () => {
  const seen = { from: at(2026, 10, 1), until: now }
  const of = (period: Parameters<typeof rangeOf>[0]) => stretchesOf(rangeOf(period, now), seen)
  expect(of("30")).toMatchObject({ unit: "day", starts: { length: 30, 0: at(2026, 9, 25) } })
  // 26 August 2026 is a Wednesday.
  expect(of("90")).toMatchObject({
    unit: "week",
    starts: { 0: at(2026, 7, 24), 1: at(2026, 7, 31) }
  })
  expect(of("year")).toMatchObject({ unit: "month", starts: { length: 13, 0: at(2025, 10, 1) } })
  expect(of("all")).toMatchObject({ unit: "day", starts: { length: 23, 0: at(2026, 10, 1) } })
  const long = stretchesOf(rangeOf("all", now), { from: at(2018, 5, 5), until: now })
  expect(long).toMatchObject({ unit: "year", starts: { length: 9, 0: at(2018, 0, 1) } })
})

test("parts that the period cuts, or that are not over, say of when they are counted", () => {
  const seen = { from: at(2026, 10, 1), until: now }
  const of = (period: Parameters<typeof rangeOf>[0], until = now) => {
    const range = rangeOf(period, until)
    const { starts, until: end } = stretchesOf(range, seen)
    return starts.map((from, at) => countedOf({ from, until: starts[at + 1] ?? end }, range, until))
  }
  const weeks = of("90")
  // The period begins on a Wednesday, and today is not the week's last day.
  expect(weeks[0]).toEqual({ from: at(2026, 7, 26), until: at(2026, 7, 31), soFar: false })
  expect(weeks.slice(1, -1).every((it) => it === null)).toBe(true)
  expect(weeks.at(-1)?.soFar).toBe(true)
  const days = of("30")
  expect(days.slice(0, -1).every((it) => it === null)).toBe(true)
  expect(days.at(-1)).toEqual({ from: at(2026, 10, 23), until: at(2026, 10, 24), soFar: true })
  // What ended before now is cut by its own last day, or not at all.
  const own = (month: number, date: number) =>
    of({ from: { year: 2025, month: 1, date: 1 }, to: { year: 2025, month, date } }).at(-1)
  expect(own(11, 15)).toEqual({
    from: at(2025, 10, 1),
    until: at(2025, 10, 16),
    soFar: false
  })
  expect(own(11, 30)).toBeNull()
  // Without a beginning, nothing was left out before the first order.
  expect(of("all")[0]).toBeNull()
})

test("a clock gone mad makes no endless plot", () => {
  const { starts } = stretchesOf({ from: -Infinity, until: Infinity }, { from: 1, until: 8.6e15 })
  expect(starts.length).toBe(120)
})

test("each moment is of the part that it comes after", () => {
  const starts = [10, 20, 30]
  expect([5, 10, 19, 20, 29, 30, 99].map((it) => stretchAt(starts, it))).toEqual([
    0, 0, 0, 1, 1, 2, 2
  ])
})
