/** Files of products and replies, in the built workspace: read, seen, imported, taken back by one key. */
import { expect, type Page, test } from "@playwright/test"
import writeXlsxFile from "write-excel-file/node"

import { faults } from "../support/axe"
import { chooseFile } from "../support/file-input"
import { shopifyFile, taobaoFile } from "../support/product-files"
import { chatwootFile, espansoFile } from "../support/reply-files"
import { rowsOf } from "../support/rows"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
/** What the page's policy refused, if anything. */
const refused: string[] = []

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
  page = await seller.openOwn("tabs/workspace.html#products")
  page.on("console", (it) => {
    if (/Content Security Policy|eval/i.test(it.text())) refused.push(it.text())
  })
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(async () => {
  await seller?.close()
})

const choose = (name: string, content: Uint8Array | string) => chooseFile(page, name, content)
const line = (text: string | RegExp) => rowsOf(page).filter({ hasText: text })
const goTo = (hash: string) => page.goto(page.url().replace(/#.*/, hash))
const takeBack = async (table: "products" | "snippets") => {
  // In a field the keys are the field's own.
  await goTo(table === "products" ? "#products" : "#replies")
  await expect(rowsOf(page).first()).toBeVisible()
  await page.keyboard.press("Control+z")
  await expect.poll(async () => (await seller.rows(table)).length, { timeout: 60_000 }).toBe(0)
}

test("a Taobao file in GBK is read right, imported and taken back by one key", async () => {
  await page.getByRole("button", { name: "Import" }).click()
  expect(await faults(page)).toEqual([])
  await choose("宝贝.csv", taobaoFile)
  await expect(page.getByText("Taobao / Tmall products")).toBeVisible()
  await expect(page.getByLabel("Read as")).toHaveValue("gb18030")
  await expect(line("红富士苹果 5斤装")).toContainText("¥39.90")
  expect(await faults(page)).toEqual([])
  await page.getByLabel("Read as").selectOption("utf-8")
  await expect(line("signs cannot be read").first()).toContainText("Refused")
  await page.getByLabel("Read as").selectOption("gb18030")
  await page.getByRole("button", { name: "Import 2 products" }).click()
  await expect(page.getByText("2 products imported", { exact: true })).toBeVisible()
  await expect(line("碧螺春 茶叶")).toBeVisible()
  await takeBack("products")
})

test("a Shopify file: one product of many rows; the price may be a cost; nothing comes twice", async () => {
  await goTo("#products/import")
  await choose("products_export.csv", shopifyFile)
  await expect(line("Linen shirt")).toContainText("$49")
  await page.getByLabel("The price in the file is").selectOption("cost")
  await page.getByLabel("Currency of amounts").fill("EUR")
  await expect(line("Linen shirt")).toContainText("€49")
  await page.getByRole("button", { name: "Import 2 products" }).click()
  // The preview has such a line, too: once all is written the list takes its place.
  await expect(page).toHaveURL(/#products$/)
  await expect(line("Linen shirt")).toBeVisible()
  const shirt = (await seller.rows("products")).find((it) => it["title"] === "Linen shirt")
  expect(shirt).toMatchObject({ price: null, cost: { minor: 4900, currency: "EUR" } })
  expect(shirt?.["variants"]).toHaveLength(3)
  await goTo("#products/import")
  await choose("products_export.csv", shopifyFile)
  await page.getByLabel("The price in the file is").selectOption("cost")
  await page.getByLabel("Currency of amounts").fill("EUR")
  await expect(line("Is so already: same SKU")).toHaveCount(2)
  await expect(page.getByRole("button", { name: "Import 0 products" })).toBeDisabled()
  await takeBack("products")
})

/** Longest time that the page stood still while something was done, in ms. */
const longestTask = async (act: () => Promise<void>) => {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((it) => it.duration))
    ).observe({ type: "longtask" })
  })
  await act()
  return page.evaluate(() => Math.round(Math.max(0, ...(Reflect.get(window, "tasks") as number[]))))
}

test("a workbook of 10,000 rows is opened in a worker and comes in as one change, without eval", async () => {
  test.setTimeout(120_000)
  const cell = (value: string | number) => ({ value })
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    [`商品 ${at} 🍎`, at + 0.5, `SKU-${at}`].map(cell)
  )
  const head = ["品名", "售价", "货号"].map(cell)
  const file = await writeXlsxFile([head, ...rows]).toBuffer()
  await goTo("#products/import")
  const started = Date.now()
  const go = page.getByRole("button", { name: "Import 10000 products" })
  const worker = page.waitForEvent("worker")
  const still = await longestTask(async () => {
    await choose("goods.xlsx", file)
    await expect(go).toBeEnabled({ timeout: 30_000 })
  })
  const shown = Date.now()
  await go.click()
  await expect(page.getByText("10000 products imported", { exact: true })).toBeVisible({
    timeout: 30_000
  })
  const written = Date.now()
  console.info(
    `10,000 rows: preview ${shown - started} ms, page still ${still} ms, written ${written - shown} ms`
  )
  expect((await worker).url()).toContain("open-worker")
  expect((await seller.rows("products")).length).toBe(10_000)
  await takeBack("products")
  expect(refused).toEqual([])
})

test("on a narrow page what a column means can be read, and nothing stands beyond its edge", async () => {
  await page.setViewportSize({ width: 420, height: 900 })
  await goTo("#products/import")
  await choose("products_export.csv", shopifyFile)
  const columns = page.getByRole("group", { name: "Columns" })
  const means = columns.getByLabel("Means: Variant Compare At Price")
  await expect(means).toHaveValue("compareAt")
  expect((await means.boundingBox())?.width).toBeGreaterThan(170)
  expect(await columns.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
  await goTo("#products")
})

test("half a file is refused with its row, and nothing is written", async () => {
  await goTo("#products/import")
  await choose("half.csv", 'name,price\nA,5\nB,"6')
  await expect(page.getByRole("alert")).toContainText("A quotation mark opened in row 3")
  await choose("table.csv", "Apples,68\nPears,70\n")
  await expect(page.getByText("Row 1 does not name the columns")).toBeVisible()
  await page.getByLabel("Means: Column A").selectOption("title")
  await page.getByLabel("Means: Column B").selectOption("price")
  await expect(line("Apples")).toContainText("New")
  expect(await seller.rows("products")).toEqual([])
})

test("replies of Chatwoot and Espanso come in, and go out; what does not fit is told", async () => {
  await goTo("#replies")
  await page.getByRole("button", { name: "Import" }).click()
  await choose("base.yml", espansoFile)
  await expect(line("Greeting")).toContainText("“{{clip}}” is not something we can fill")
  await page.getByRole("button", { name: "Another file" }).click()
  await choose("canned.json", chatwootFile)
  await expect(line("hello")).toContainText("it stays as text")
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Import 2 replies" }).click()
  await expect(line("bye")).toBeVisible()
  await page.getByRole("button", { name: "Export" }).click()
  await page.getByRole("dialog").getByLabel("For").selectOption("espanso-yaml")
  await expect(page.getByRole("dialog")).toContainText("Blanks and questions")
  expect(await faults(page)).toEqual([])
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "Save the file" }).click()
  expect((await download).suggestedFilename()).toBe("regulars.yml")
  await takeBack("snippets")
  expect(refused).toEqual([])
})
