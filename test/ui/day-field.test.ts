import { expect, test } from "vitest"

import { dayIn, lastMomentOf } from "~ui/parts/day-field"

test("a day goes through a date field and back, as its last moment", () => {
  const at = new Date(2026, 1, 28, 23, 59, 59, 999).getTime()
  expect(dayIn(at)).toBe("2026-02-28")
  expect(lastMomentOf("2026-02-28")).toBe(at)
  expect(dayIn(at + 1)).toBe("2026-03-01")
})

test("a field that holds no day is none", () => {
  expect(dayIn(null)).toBe("")
  for (const typed of ["", "2026-13-01", "0001-01-01", "words"])
    expect(lastMomentOf(typed)).toBeNull()
})
