import { deflateRawSync } from "node:zlib"
import { expect, test } from "vitest"
import writeXlsxFile from "write-excel-file/node"
import { checkSize } from "~formats/check-size"
import { decode, guessEncoding } from "~formats/encodings"
import { guessSeparator, readDelimited } from "~formats/delimited"
import { limits } from "~formats/limits"
import { openFile } from "~formats/open-file"
import { storeZip } from "~formats/store-zip"
import { gbk } from "../support/encoded"

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark = true) => {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("")
  return Uint8Array.from(
    Array.from({ length: units.length * 2 }, (_, at) =>
      at % 2 ? units.charCodeAt(at >> 1) >> 8 : units.charCodeAt(at >> 1) & 255
    )
  )
}

test.each([
  ["utf-8", utf8("名称,价格\n苹果,68")],
  ["utf-8", utf8("\ufeffname,price\nApples,68")],
  ["utf-16le", utf16("宝贝名称\t价格\n苹果\t68")],
  ["utf-16le", utf16("name,price\nApples,68\n", false)],
  ["gb18030", gbk("宝贝名称,宝贝价格\n红富士苹果 5斤装,68.00\n")],
  ["big5", Uint8Array.of(0xb0, 0xd3, 0xab, 0x7e, 0x2c, 0xbb, 0xf9, 0xae, 0xe6)],
  [
    "windows-1252",
    Uint8Array.from([...utf8("name,price\nCaf"), 0xe9, ...utf8(" cr"), 0xe8, ...utf8("me,4")])
  ]
] as const)("a file without a word about it is read as %s", (encoding, bytes) => {
  expect(guessEncoding(bytes)).toBe(encoding)
  const read = decode(bytes)
  expect(read.ok && read.value.text).not.toContain("\ufffd")
})

test("a file cut off within a sign is read to there, and it is known", () => {
  const read = decode(utf8("名称\n苹果").slice(0, -1))
  expect(read.ok && read.value).toMatchObject({ encoding: "utf-8", cut: true })
})

test.each([
  ["a;b;c\n1,5;2,5;3,5", ";"],
  ["a\tb\n1,2\t3", "\t"],
  ["a|b|c\n1|2|3", "|"],
  ['a,b\n"x;y;z",2\n"p;q;r",3', ","],
  ["only one column\nx", ","]
])("the separator of %j is %j", (text, separator) => {
  expect(guessSeparator(text)).toBe(separator)
})

test("rows keep the numbers a spreadsheet shows, blank ones and line breaks in cells counted in", async () => {
  const read = await readDelimited('a,b\r\n\r\n"1\n2",3\r\n4,5', ",")
  expect(read).toMatchObject({
    ok: true,
    value: { rows: [{ row: 1 }, { row: 3, cells: ["1\n2", "3"] }, { row: 4 }] }
  })
})

test("half a file, whose quote never ends, says where it began", async () => {
  const read = await readDelimited('name,text\na,b\nc,"and then', ",")
  expect(read).toEqual({ ok: false, fault: { why: "unclosed-quote", row: 3, count: 0 } })
})

test("too many columns and rows are refused with their number", async () => {
  expect(await readDelimited(",".repeat(limits.columns), ",")).toMatchObject({
    fault: { why: "too-many-columns", row: 1, count: limits.columns + 1 }
  })
  expect(await readDelimited("a,b\n".repeat(limits.rows + 2), ",")).toMatchObject({
    fault: { why: "too-many-rows" }
  })
})

test("a long file says how far it is, and can be ended", async () => {
  const shares: number[] = []
  const text = "some name,some price\n".repeat(99_000)
  const read = await readDelimited(text, ",", false, async (share) => shares.push(share) > 100)
  expect(read?.ok && read.value.rows.length).toBe(99_000)
  expect(shares[0]).toBeGreaterThan(0.3)
  expect(await readDelimited(text, ",", false, async () => true)).toBeNull()
})

const workbook = async (rows: (string | number)[][]) =>
  new Uint8Array(await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer())

test("a workbook is read: numbers as they were typed, long codes whole", async () => {
  const read = await openFile(
    await workbook([
      ["Name", "EAN"],
      ["苹果 🍎", 6901234567892],
      ["x", 19.99]
    ])
  )
  expect(read).toMatchObject({
    ok: true,
    value: {
      kind: "sheets",
      sheets: [
        {
          table: {
            rows: [
              { cells: ["Name", "EAN"] },
              { cells: ["苹果 🍎", "6901234567892"] },
              { cells: ["x", "19.99"] }
            ]
          }
        }
      ]
    }
  })
})

test("half a workbook, one with macros, an old one, a picture: refused by name", async () => {
  const whole = await workbook([["a", "b"]])
  expect(await openFile(whole.slice(0, -300))).toMatchObject({ fault: { why: "cut-off" } })
  const macros = storeZip(new Map([["xl/vbaProject.bin", utf8("x")]]))
  expect(await openFile(new Uint8Array(macros))).toMatchObject({ fault: { why: "macros" } })
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)
  expect(await openFile(old)).toMatchObject({ fault: { why: "old-excel" } })
  expect(await openFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toMatchObject({
    fault: { why: "not-a-table" }
  })
  expect(await openFile(new Uint8Array(0))).toMatchObject({ fault: { why: "empty" } })
  expect(checkSize(60_000_000)).toMatchObject({ fault: { why: "too-large" } })
})

test("a packed bomb is stopped while it is unpacked, whatever it says of its size", async () => {
  const packed = deflateRawSync(Buffer.alloc(limits.unpacked + 1_000_000))
  const stored = new Uint8Array(storeZip(new Map([["xl/workbook.xml", new Uint8Array(packed)]])))
  // Its directory says that it is packed, and no more.
  const directory = new DataView(stored.buffer)
  for (let at = 0; at < stored.length - 4; at++)
    if (directory.getUint32(at, true) === 0x02014b50) directory.setUint16(at + 10, 8, true)
  expect(await openFile(stored)).toMatchObject({ fault: { why: "too-large-inside" } })
})

test("one bad byte does not turn a UTF-8 file into another language", async () => {
  const bytes = utf8("name,phone\nAnn,1\n?,2\n" + "李四,13900139000\n".repeat(20))
  bytes[bytes.indexOf(63)] = 0xff
  const read = await openFile(bytes)
  expect(read.ok && read.value).toMatchObject({ encoding: "utf-8", cut: false })
  expect(read.ok && read.value.kind === "text" && read.value.text).toMatch(/\ufffd,2\n李四/)
})
