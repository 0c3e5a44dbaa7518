// @vitest-environment happy-dom
import { renderHook, waitFor } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { compareBy } from "~ui/parts/data-table/sort-rows"
import { useFound } from "~ui/screens/workspace/room/use-found"
import { useSorted } from "~ui/screens/workspace/room/use-sorted"

const row = (at: number) => ({ id: `${at}`, name: `Name ${(at * 7919) % 9001}` })
type Row = ReturnType<typeof row>
const few = Array.from({ length: 50 }, (_, at) => row(at))
const many = Array.from({ length: 9000 }, (_, at) => row(at))
const words = (it: Row) => it.name
const byName = compareBy(words, false, "en")
/** Compared while it is waited for: what differs in nine thousand rows takes seconds to be written out. */
const idsOf = (rows: readonly Row[] | undefined) => rows?.map((it) => it.id).join(" ")
const untilShown = (shown: () => readonly Row[] | undefined, expected: readonly Row[]) => {
  const ids = idsOf(expected)
  return waitFor(() => expect(idsOf(shown()) === ids).toBe(true))
}

describe("what a filter finds", () => {
  const found = (items: readonly Row[] | undefined, query: string) =>
    renderHook(({ asked }) => useFound(items, words, asked), { initialProps: { asked: query } })

  test("without a query everything is there at once, and no word is made", () => {
    const made = { count: 0 }
    const { result } = renderHook(() => useFound(many, () => String(made.count++), " "))
    expect(result.current).toBe(many)
    expect(made.count).toBe(0)
    expect(found(undefined, "x").result.current).toBeUndefined()
  })

  test("of a few at once, of many in slices, the same either way", async () => {
    const fits = (it: Row) => it.name.includes("12") && it.name.toLowerCase().includes("name")
    expect(found(few, "12 NAME").result.current).toEqual(few.filter(fits))
    const { result, rerender } = found(many, "12 name")
    await untilShown(() => result.current, many.filter(fits))
    expect(result.current).toEqual(many.filter(fits))
    rerender({ asked: "" })
    expect(result.current).toBe(many)
  })
})

describe("what is sorted", () => {
  test("a few at once, many in slices, and what changes is taken in", async () => {
    const sorted = renderHook(({ items }) => useSorted(items, byName), {
      initialProps: { items: few as readonly Row[] }
    })
    expect(sorted.result.current).toEqual(few.toSorted(byName))
    sorted.rerender({ items: many })
    await untilShown(() => sorted.result.current, many.toSorted(byName))
    expect(sorted.result.current).toEqual(many.toSorted(byName))
    const changed = [{ id: "new", name: "Aaron" }, ...many.slice(1)]
    sorted.rerender({ items: changed })
    await waitFor(() => expect(sorted.result.current?.[0]?.name).toBe("Aaron"))
    expect(sorted.result.current).toHaveLength(many.length)
    expect(sorted.result.current).toEqual(changed.toSorted(byName))
  })

  test("by nothing stays as it came", () => {
    expect(renderHook(() => useSorted(many, null)).result.current).toBe(many)
  })
})
