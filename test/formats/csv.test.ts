import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { plainCell, readCsv, safeCell, writeCsv } from "~formats/csv"

describe("a cell for spreadsheets", () => {
  test.each([
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    " =1+1",
    "\u00a0=1+1",
    "\u3000=1",
    "\n=1+1",
    "\t=1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    "apples\n=1+1",
    "apples\r\n@SUM(A1)",
    "\u200b=1+1",
    "|calc"
  ])("%j runs nothing, and comes back", (cell) => {
    const safe = safeCell(cell)
    for (const line of safe.split(/[\r\n]+/))
      expect(/^[\s\u200b]*[=+\-@＝＋－＠|]/u.test(line), line).toBe(false)
    expect(plainCell(safe)).toBe(cell)
  })

  test.each(["+84 912 345 678", "-5", "+8613800138000", "苹果 2箱", "it's", "a=b"])(
    "%j stays as it is",
    (cell) => expect(safeCell(cell)).toBe(cell)
  )

  test("any text comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (cell) => {
        expect(plainCell(safeCell(cell))).toBe(cell)
      })
    )
  })
})

test("a file begins with the mark Excel looks for, and is read back", () => {
  const rows = [
    ["Name", "Goods"],
    ['小李, "3-502"', "=苹果\nx2"],
    ["'quoted", "+86 138"]
  ]
  const text = writeCsv(rows)
  expect(text.startsWith("\ufeff")).toBe(true)
  expect(readCsv(text)).toEqual(rows)
  expect(writeCsv([["n", 2]])).toBe("\ufeffn,2\r\n")
})
