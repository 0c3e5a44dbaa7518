import { describe, expect, test } from "vitest"
import { limits } from "~formats/limits"
import { openFile } from "~formats/open-file"
import { sheetArea } from "~formats/sheet-area"
import { storeZip } from "~formats/store-zip"

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const links = "http://schemas.openxmlformats.org/package/2006/relationships"

const cell = (at: string, text: string) =>
  `<row r="${at.replace(/\D/g, "")}"><c r="${at}" t="inlineStr"><is><t>${text}</t></is></c></row>`

const open = (rows: string) => {
  const files = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
  }
  const encoder = new TextEncoder()
  const packed = Object.entries(files).map(([path, it]) => [path, encoder.encode(it)] as const)
  return openFile(new Uint8Array(storeZip(new Map(packed))))
}

describe("a small workbook that spreads out", () => {
  test.each(["B99999999", "XFD20000", "ZZZZZZZ1", "B1e9"])(
    "a cell at %s is refused",
    async (at) => {
      const read = await open(cell("A1", "x") + cell(at, "y"))
      expect(read).toMatchObject({ ok: false, fault: { why: "too-large-inside" } })
    }
  )

  test("rows keep their numbers, with gaps above and between", async () => {
    const read = await open(cell("B3", "x") + cell("C7", 'r="ZZZ9999999"'))
    expect(read).toMatchObject({
      ok: true,
      value: { sheets: [{ table: { rows: [{ row: 3 }, { row: 7 }] } }] }
    })
  })
})

describe("sheetArea", () => {
  test("counts by places, and without them", () => {
    expect(sheetArea('<row r="2"><c r="C2" s="1"/></row>')).toBe(6)
    expect(sheetArea("<row><c/><c/></row><row><c/></row>")).toBe(4)
    expect(
      sheetArea("<x:row r='1048576'/><cols><col r='9'/></cols><x:c s='>' r='T5'/>")
    ).toBeLessThan(limits.cells)
    expect(sheetArea('<c r="&#66;9"/>')).toBe(Number.POSITIVE_INFINITY)
  })

  test("takes time by the length", () => {
    const from = performance.now()
    sheetArea("<c ".repeat(300_000) + "<row r=".repeat(100_000) + `<c ${" ".repeat(300_000)}`)
    expect(performance.now() - from).toBeLessThan(1000)
  })
})
