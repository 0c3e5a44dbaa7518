import { expect, test } from "vitest"
import { writeExport } from "~formats/export/write-export"
import { headed } from "~formats/headed-table"
import { openFile } from "~formats/open-file"
import { blankPerson } from "~formats/people/person"
import { guessMapping, recogniseTable } from "~formats/products/index"
import { readProducts } from "~formats/products/read-products"
import { guessReplyMapping, readReplyTable } from "~formats/replies/reply-table"
import { unzip } from "~formats/zip"
import { blankSnippet, saidAs } from "~model/snippet"
import { aNote, anApple, anOrder, yuan } from "../../support/builders"
import { languages, nothing, tableIn, written } from "../../support/exported"

const customer = { ...blankPerson(), uid: "c2", name: "Ada" }

test.each(["en", "zh"] as const)("products in %s are read again by their import", async (to) => {
  const shirt = anApple({
    title: "Linen shirt",
    url: "https://shop.example/shirt",
    sku: "",
    price: { minor: 4950, currency: "EUR" },
    variants: [
      { id: "v1", name: "S", sku: "S1", price: null, available: true },
      { id: "v2", name: "M", sku: "M1", price: { minor: 5000, currency: "EUR" }, available: false }
    ]
  })
  const apple = anApple({ gtin: "4006381333931", brand: "红富士", cost: yuan(30), tags: ["fruit"] })
  const file = await written("csv", { products: [apple, shirt] }, languages[to])
  const table = recogniseTable(await tableIn(file))
  const mapping = guessMapping(table.header, table.format)
  const read = Array.from(readProducts(table, mapping, { currency: "USD", priceIs: "price" }))
  expect(read).toMatchObject([
    {
      ok: true,
      draft: {
        title: "Apples 5 kg",
        price: yuan(68),
        cost: yuan(30),
        gtin: "4006381333931",
        brand: "红富士",
        sku: "AP5",
        url: "https://shop.example/apples",
        availability: "in-stock",
        tags: ["fruit"]
      }
    },
    {
      ok: true,
      draft: {
        title: "Linen shirt",
        variants: [
          { name: "S", sku: "S1", price: { minor: 4950, currency: "EUR" }, available: true },
          { name: "M", sku: "M1", price: { minor: 5000, currency: "EUR" }, available: false }
        ]
      }
    }
  ])
})

test("replies are read again by the import of replies", async () => {
  const text = "=Hello {{ name }}\n+1"
  const reply = {
    id: "r",
    createdAt: 1,
    deletedAt: null,
    ...blankSnippet,
    title: "-10 %",
    bodies: saidAs(text),
    shortcut: "@hi",
    tags: ["a"]
  }
  const table = headed(await tableIn(await written("xlsx", { replies: [reply] })), 0)
  const [read] = readReplyTable(table, guessReplyMapping(table.header), "plain")
  expect(read).toMatchObject({ title: "-10 %", text, shortcut: "@hi", tags: ["a"] })
})

test("several tables make a workbook of sheets, or a packed file of CSVs", async () => {
  const data = {
    customers: [customer],
    notes: [{ row: aNote({ text: "=1" }), customer: "张三" }],
    orders: [{ row: anOrder(), customer: "张三" }]
  }
  const opened = await openFile(await written("xlsx", data))
  if (!opened.ok || opened.value.kind !== "sheets") throw new Error("no workbook")
  expect(opened.value.sheets.map((it) => it.name)).toEqual(["Customers", "Orders", "Notes"])
  expect(opened.value.sheets[1]?.table.rows[1]?.cells.slice(4, 8)).toEqual([
    "Apples 5 kg × 2",
    "136",
    "CNY",
    "to-pay"
  ])
  const files = await unzip(await written("csv", data), () => true)
  if (!files.ok) throw new Error(files.fault.why)
  expect([...files.value.keys()]).toEqual(["Customers.csv", "Orders.csv", "Notes.csv"])
  expect(new TextDecoder().decode(files.value.get("Notes.csv"))).toContain(`"'=1"`)
})

test("a text longer than a cell holds is counted", async () => {
  const data = { ...nothing, customers: [{ ...customer, notes: ["x".repeat(40_000)] }] }
  const file = await writeExport("xlsx", ["customers"], data, languages.en, "a", 0)
  expect(file.cut).toBe(1)
})
