import { describe, expect, test } from "vitest"
import { nextSort } from "~ui/parts/data-table/column"
import { compareBy, sortInSteps, takeInSorted } from "~ui/parts/data-table/sort-rows"

interface Row {
  name: string | null
  age: number
}
const byName = (down = false) => compareBy<Row>((it) => it.name, down, "en")
const row = (name: string | null, age = 0): Row => ({ name, age })
const names = (rows: readonly Row[] | null | undefined) => rows?.map((it) => it.name)
const sorted = <T>(steps: Iterable<T[] | null>): T[] => [...steps].at(-1) ?? []

describe("rows of a table are sorted", () => {
  test("by names as people write them, what has none last whichever way", () => {
    const rows = [row("Zoë"), row(null), row("anna"), row("Émile"), row("Bob")]
    const up = sorted(sortInSteps(rows, byName()))
    expect(names(up)).toEqual(["anna", "Bob", "Émile", "Zoë", null])
    const down = sorted(sortInSteps(rows, byName(true)))
    expect(names(down)).toEqual(["Zoë", "Émile", "Bob", "anna", null])
  })

  test("numbers in them as people count", () => {
    const rows = ["R-10", "R-9", "Tea 5 kg", "R-100", "Tea 10 kg"].map((it) => row(it))
    const up = names(sorted(sortInSteps(rows, byName())))
    expect(up).toEqual(["R-9", "R-10", "R-100", "Tea 5 kg", "Tea 10 kg"])
  })

  test("by pinyin in Chinese", () => {
    const compare = compareBy<Row>((it) => it.name, false, "zh-CN")
    const rows = ["周", "张", "安", "李"].map((it) => row(it))
    expect(names(sorted(sortInSteps(rows, compare)))).toEqual(["安", "李", "张", "周"])
  })

  test("in steps to what the platform's own sort makes of it, equal ones as they came", () => {
    const rows = Array.from({ length: 4321 }, (_, at) => row(`n${(at * 7919) % 997}`, at))
    const steps = [...sortInSteps(rows, byName())]
    expect(steps.length).toBeGreaterThan(10)
    expect(steps.at(-1)).toEqual(rows.toSorted(byName()))
    expect(sorted(sortInSteps([], byName()))).toEqual([])
  })

  test("again, when a few changed, without those that stayed", () => {
    const [a, b, d] = [row("a"), row("b"), row("d")]
    const [c, z] = [row("c"), row("z")]
    expect(names(takeInSorted([a, b, d], [z, d, c, a], byName()))).toEqual(["a", "c", "d", "z"])
    const many = Array.from({ length: 500 }, (_, at) => row(`n${at}`))
    expect(takeInSorted([a], [a, ...many], byName())).toBeNull()
  })
})

test("a column's header sorts one way, the other, and no more; figures from the most on", () => {
  const name = { id: "name" }
  const price = { id: "price", mostFirst: true }
  const once = nextSort(name, null)
  expect(once).toEqual({ by: "name", down: false })
  expect(nextSort(name, once)).toEqual({ by: "name", down: true })
  expect(nextSort(name, { by: "name", down: true })).toBeNull()
  expect(nextSort(price, once)).toEqual({ by: "price", down: true })
  expect(nextSort(price, { by: "price", down: true })).toEqual({ by: "price", down: false })
})
