import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import { readCsv, writeCsv } from "~formats/csv"
import { readDelimited } from "~formats/delimited"
import { plainCell, safeCell } from "~formats/safe-cell"
import { writeXlsx } from "~formats/write-xlsx"
import { readXlsx } from "~formats/xlsx"

/** The forms that spreadsheets have been seen to run, and ways to hide them. */
const formulas = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  " =1+1",
  "\u00a0=1+1",
  "\u3000=1",
  "\n=1+1",
  "\t=1",
  "\r=1",
  "＝1+1",
  "＋1+1",
  "－1+1",
  "＠SUM(A1)",
  "apples\n=1+1",
  "apples\r\n@SUM(A1)",
  "\u200b=1+1",
  "\ufeff=1+1",
  "apples\v=1+1",
  "apples\u0085=1+1",
  "apples\u2028=1+1",
  "apples;=1+1;",
  "apples;\t=HYPERLINK(A1)",
  "|calc",
  "%0A=1",
  "−2+3"
]

/** Every piece that some spreadsheet may take for a cell, or for a line of one. */
const cellsIn = (text: string) => text.split(/[\r\n\v\f\u0085\u2028\u2029;\t]/u)
const runs = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%\u2212]/u
const number = /^[+-]?\d[\d. ()]*$/
/** The same with what followed it in the line: no formula, as the quote is never closed again. */
const numberAndQuote = /^[+-]?\d[\d. ()]*(?:",.*)?$/

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."=+-@＝＋－＠|%−'\"",
        " ",
        "\u00a0",
        "\u3000",
        "\u200b",
        "\n",
        "\r",
        "\t",
        ";",
        ","
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
      fc.constantFrom("+84 912 345 678", "1+1", "SUM(A1)", "苹果", "_x0041_", "_x0041")
    ),
    { maxLength: 8 }
  )
  .map((parts) => parts.join(""))

describe("a cell for spreadsheets", () => {
  test.each(formulas)("%j runs nothing, and comes back", (cell) => {
    const safe = safeCell(cell)
    for (const piece of cellsIn(safe)) expect(runs.test(piece), piece).toBe(false)
    expect(safe).not.toBe(cell)
    expect(plainCell(safe)).toBe(cell)
  })

  test.each([
    "+84 912 345 678",
    "+84912345678",
    "-5",
    "+8613800138000",
    "+1 (415) 555.0100",
    "苹果 2箱",
    "it's",
    "'t Hooft",
    "'quoted'",
    "a=b"
  ])("%j stays as it is", (cell) => {
    expect(safeCell(cell)).toBe(cell)
    expect(plainCell(cell)).toBe(cell)
  })

  test("any text runs nothing, and comes back", () => {
    fc.assert(
      fc.property(hostile, (cell) => {
        const safe = safeCell(cell)
        for (const piece of cellsIn(safe))
          expect(runs.test(piece) && !number.test(piece), JSON.stringify(piece)).toBe(false)
        expect(plainCell(safe)).toBe(cell)
      }),
      { numRuns: 2000 }
    )
  })

  test("what another program guarded is read as it was", () => {
    // WooCommerce writes '+84…, as OWASP advises.
    expect(plainCell("'+84 912 345 678")).toBe("+84 912 345 678")
    expect(plainCell("'=1+1")).toBe("=1+1")
  })
})

describe("files", () => {
  const table = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((row) => [
    ["head", ...row.map(() => "x")],
    ["row", ...row]
  ])

  test("a CSV read by the import gives the very texts", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await readDelimited(writeCsv(rows), ",")
        expect(read?.ok && read.value.rows.map((it) => it.cells)).toEqual(rows)
      }),
      { numRuns: 300 }
    )
  })

  test.each([";", "\t"])("a CSV that is parted at %j shows no formula either", (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of Papa.parse<string[]>(writeCsv(rows), { delimiter }).data.flat())
          for (const piece of cellsIn(cell).filter((it) => !numberAndQuote.test(it)))
            expect(runs.test(piece), JSON.stringify(cell)).toBe(false)
      }),
      { numRuns: 300 }
    )
  })

  test("a workbook read by the import gives the very texts", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const blob = await writeXlsx({ name: "a", rows })
        const read = await readXlsx(new Uint8Array(await blob.arrayBuffer()))
        // A workbook has no half signs, and an empty cell at the end of a row is none.
        const wanted = rows.map((row) => row.map((it) => it.replace(/\p{Cs}/gu, "")))
        const cells = read.ok && read.value[0]?.table.rows.map((it) => it.cells)
        expect(cells).toEqual(wanted)
      }),
      { numRuns: 100 }
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
  expect(writeCsv([["n", 2]])).toBe('\ufeff"n",2\r\n')
})
