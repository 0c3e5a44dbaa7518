import fc from "fast-check"
import { expect, test } from "vitest"
import writeXlsxFile from "write-excel-file/node"
import { guessSeparator, readDelimited } from "~formats/delimited"
import { openFile } from "~formats/open-file"
import { guessMapping, recogniseTable } from "~formats/products"
import { readProducts } from "~formats/products/read-products"
import { readReplyFile, repliesOf } from "~formats/replies"
import { shopifyFile, taobaoFile, wooFile } from "../support/product-files"
import { blazeFile, briskineFile, chatwootFile, espansoFile } from "../support/reply-files"

const utf8 = (text: string) => new TextEncoder().encode(text)
const runs = 5000
const patience = 240_000

/** A file with bytes changed, cut out or put in at random places. */
const mutated = (files: readonly Uint8Array[]) =>
  fc
    .record({
      file: fc.constantFrom(...files),
      edits: fc.array(
        fc.record({
          at: fc.nat(),
          cut: fc.nat({ max: 40 }),
          put: fc.uint8Array({ maxLength: 12 })
        }),
        { minLength: 1, maxLength: 4 }
      )
    })
    .map(({ file, edits }) =>
      edits.reduce((bytes, { at, cut, put }) => {
        const place = at % (bytes.length + 1)
        return Uint8Array.from([...bytes.slice(0, place), ...put, ...bytes.slice(place + cut)])
      }, file)
    )

const readAll = async (bytes: Uint8Array) => {
  const file = await openFile(bytes)
  if (!file.ok) return file.fault.why
  const table =
    file.value.kind === "sheets"
      ? { ok: true as const, value: file.value.sheets[0]?.table ?? { rows: [], cut: false } }
      : await readDelimited(file.value.text, guessSeparator(file.value.text), file.value.cut)
  if (!table) return "ended"
  if (!table.ok) return table.fault.why
  const known = recogniseTable(table.value)
  const mapping = guessMapping(known.header, known.format)
  return readProducts(known, mapping, { currency: "CNY", priceIs: "price" })
}

test(
  "damaged product files end in a refusal or in rows, each whole or refused by its place",
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated([utf8(shopifyFile), utf8(wooFile), taobaoFile]), async (bytes) => {
        const read = await readAll(bytes)
        if (typeof read === "string") return
        for (const it of read)
          if (it.ok) expect(it.draft.title).not.toBe("")
          else expect(it.faults[0]?.row).toBeGreaterThan(0)
      }),
      { numRuns: runs }
    )
  },
  patience
)

test(
  "damaged workbooks end in a refusal or in rows",
  async () => {
    const rows = [
      ["Name", "Price"],
      ["Apples", "68"],
      ["梨", "70"]
    ]
    const book = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer()
    await fc.assert(
      fc.asyncProperty(mutated([new Uint8Array(book)]), async (bytes) => {
        expect(await readAll(bytes)).toBeDefined()
      }),
      { numRuns: runs }
    )
  },
  patience
)

test(
  "damaged files of replies end in a refusal or in replies that can be kept",
  async () => {
    const files = [blazeFile, briskineFile, chatwootFile, espansoFile].map(utf8)
    await fc.assert(
      fc.asyncProperty(mutated(files), async (bytes) => {
        const file = await openFile(bytes)
        const read = file.ok ? await readReplyFile(file.value) : file
        if (!read.ok) return
        for (const it of repliesOf(read.value))
          if (it.ok) expect(it.draft.bodies.length).toBeGreaterThan(0)
      }),
      { numRuns: runs }
    )
  },
  patience
)
