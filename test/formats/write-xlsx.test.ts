import fc from "fast-check"
import { expect, test } from "vitest"
import { writeXlsx } from "~formats/write-xlsx"
import { readXlsx } from "~formats/xlsx"
import { unzip } from "~formats/zip"

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

const back = async (rows: string[][]) => {
  const read = await readXlsx(await bytesOf(await writeXlsx({ name: "Links", rows })))
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

const hard = [
  ["Name", "Link"],
  ["=1+1", "+86 138"],
  ["@cmd", "-2+3"],
  ["张三 😀 𠮷", "https://shop.example/a?x=1&y=<2>#z"],
  ['"quoted"', "two\nlines"],
  ["two  spaces", "_x0041_ stays"]
]

test("what is written is read again by our own reader, every text as it was", async () => {
  const [sheet] = await back(hard)
  expect(sheet?.name).toBe("Links")
  expect(sheet?.table.rows.map((it) => it.cells)).toEqual(hard)
})

test("no cell is a formula, and a number is a number", async () => {
  const blob = await writeXlsx({ name: "a/b:c*[d]", rows: [...hard, ["n", 12.5]] })
  const files = await unzip(await bytesOf(blob), () => true)
  if (!files.ok) throw new Error(JSON.stringify(files.fault))
  const sheet = new TextDecoder().decode(files.value.get("xl/worksheets/sheet1.xml"))
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).toContain("<v>12.5</v>")
  expect(new TextDecoder().decode(files.value.get("xl/workbook.xml"))).toContain('name="a b c  d"')
})

test("any texts come back but for halves of a sign", async () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 })
  const kept = (it: string) => it.replace(/\p{Cs}/gu, "")
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (cells) => {
      const rows = [
        ["head", ...cells.map(() => "x")],
        ["row", ...cells]
      ]
      const [sheet] = await back(rows)
      expect(sheet?.table.rows[1]?.cells).toEqual(["row", ...cells.map(kept)])
    }),
    { numRuns: 20 }
  )
})

test("ten thousand rows keep their places", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [`link ${at}`, `https://s.example/${at}`])
  const [sheet] = await back(rows)
  expect(sheet?.table.rows).toHaveLength(10_000)
  expect(sheet?.table.rows[9999]?.cells).toEqual(rows[9999])
})
