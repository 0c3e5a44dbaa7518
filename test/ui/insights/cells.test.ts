import { expect, test } from "vitest"
import { readCsv, writeCsv } from "~formats/csv"
import { tableRows } from "~ui/screens/workspace/insights/cells"
import type { Figure } from "~ui/screens/workspace/insights/figure"

const figure: Figure = {
  id: "links",
  title: "Links",
  headline: null,
  means: "",
  plot: null,
  nothing: "",
  columns: [
    { id: "when", head: "Day", kind: "day" },
    { id: "name", head: "=Name", kind: "text" },
    { id: "count", head: "Orders", kind: "count" },
    { id: "cny", head: "Sales, CNY", kind: "money" },
    { id: "share", head: "Share", kind: "share" }
  ],
  rows: [
    {
      key: "1",
      cells: [
        { is: new Date(2026, 10, 3, 23, 30).getTime() },
        { is: "=HYPERLINK(1)" },
        { is: 12 },
        { is: { minor: -1205, currency: "CNY" } },
        { is: 1 / 3 }
      ]
    },
    {
      key: "2",
      cells: [
        { is: new Date(2026, 10, 4).getTime() },
        { is: "王小明; 'a" },
        { is: 0 },
        { is: { minor: 5, currency: "KWD" } },
        { is: null }
      ]
    },
    {
      key: "3",
      cells: [{ is: null }, { is: "" }, { is: 1e6 }, { is: { minor: 900, currency: "JPY" } }]
    }
  ]
}

test("what was counted in part says so in a column of its own, and its day stays a day", () => {
  const at = new Date(2026, 10, 3).getTime()
  const rows = [
    { key: "1", cells: [{ is: at }, { is: 4 }] },
    { key: "2", part: "so far", cells: [{ is: at + 864e5 }, { is: 1 }] }
  ]
  const [when, , count] = figure.columns
  const columns = [when, count].flatMap((it) => (it ? [it] : []))
  expect(tableRows({ ...figure, columns, rows }, "Counted")).toEqual([
    ["Day", "Orders", "Counted"],
    ["2026-11-03", 4, ""],
    ["2026-11-04", 1, "so far"]
  ])
})

test("a file of a table holds plain days, amounts and shares, and no formula", () => {
  const rows = tableRows(figure, "Counted")
  expect(rows).toEqual([
    ["Day", "=Name", "Orders", "Sales, CNY", "Share"],
    ["2026-11-03", "=HYPERLINK(1)", 12, "-12.05", 0.3333],
    ["2026-11-04", "王小明; 'a", 0, "0.005", ""],
    ["", "", 1_000_000, "900", ""]
  ])
  const csv = writeCsv(rows)
  expect(csv).toContain(`"'=HYPERLINK(1)"`)
  expect(csv).toContain(`"'=Name"`)
  expect(readCsv(csv)[1]?.[1]).toBe("=HYPERLINK(1)")
})
