import { expect, test } from "vitest"
import { everyRow, toggled, withRange } from "~ui/parts/rows/marking"
import { rowOfKey } from "~ui/parts/rows/row-keys"

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 99, 99],
  ["ArrowUp", -1, 99],
  ["ArrowUp", 0, 0],
  ["PageDown", 5, 15],
  ["PageUp", 5, 0],
  ["Home", 50, 0],
  ["End", 50, 99],
  ["x", 50, null]
])("%s from row %i leads to %s", (key, at, to) => {
  expect(rowOfKey(key, { at, count: 100, page: 10 })).toBe(to)
})

test("in a list without rows no key leads anywhere", () => {
  expect(rowOfKey("End", { at: -1, count: 0, page: 10 })).toBeNull()
})

test("rows are marked and unmarked by one, by stretches either way, and all", () => {
  const items = ["a", "b", "c", "d"]
  const idOf = (it: string) => it
  expect([...toggled(new Set(["a"]), "b")]).toEqual(["a", "b"])
  expect([...toggled(new Set(["a"]), "a")]).toEqual([])
  expect([...withRange(new Set(["a"]), items, idOf, [3, 2])]).toEqual(["a", "c", "d"])
  expect(everyRow(items, idOf).size).toBe(4)
})
