import { expect, test } from "vitest"
import type { Entry } from "~jobs/timeline-entry"
import { partsOf, rowsOf } from "~ui/screens/record/timeline/rows"
import { anOrder } from "../../support/builders"

const entry = (at: number): Entry => ({ kind: "order", id: String(at), at, row: anOrder() })
const ten = (at: number) => Math.floor(at / 10) * 10
const entries = [25, 21, 13, 4].map(entry)
const said = (first: number, last: number) =>
  partsOf(rowsOf(entries, ten), first, last).map((it) => [
    it.day,
    it.heading,
    it.from,
    it.entries.map(({ at }) => at)
  ])

test("every day stands before the first of its entries", () => {
  expect(rowsOf(entries, ten).map(({ day, entry: it }) => it?.at ?? `day ${day}`)).toEqual([
    "day 20",
    25,
    21,
    "day 10",
    13,
    "day 0",
    4
  ])
  expect(rowsOf([], ten)).toEqual([])
})

test("what is drawn is a day's entries under one heading, also begun amid a day", () => {
  expect(said(0, 6)).toEqual([
    [20, 0, 1, [25, 21]],
    [10, 3, 4, [13]],
    [0, 5, 6, [4]]
  ])
  expect(said(2, 3)).toEqual([
    [20, null, 2, [21]],
    [10, 3, 4, []]
  ])
  expect(said(5, 99)).toEqual([[0, 5, 6, [4]]])
})
