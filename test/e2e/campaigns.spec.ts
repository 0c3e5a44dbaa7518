/** Campaigns in the built workspace: one form for many places, ten thousand pasted lines, files. */
import { readFile } from "node:fs/promises"
import { expect, type Download, type Page, test } from "@playwright/test"

import { readCsv } from "~formats/csv"
import { readXlsx } from "~formats/xlsx"

import { faults } from "../support/axe"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
/** What the page's policy refused, if anything. */
const refused: string[] = []

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
  page = await seller.openOwn("tabs/workspace.html#campaigns/new")
  page.on("console", (it) => {
    if (/Content Security Policy|eval/i.test(it.text())) refused.push(it.text())
  })
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(async () => {
  await seller?.close()
})

const press = (name: string) => page.getByRole("button", { name, exact: true }).click()

const saved = async (name: string): Promise<Buffer> => {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent("download"),
    press(name)
  ])
  return readFile(await download.path())
}

const sheetOf = async (file: Buffer): Promise<string[][]> => {
  const read = await readXlsx(new Uint8Array(file))
  if (!read.ok) throw new Error(read.fault.why)
  return (read.value[0]?.table.rows ?? []).map((it) => it.cells)
}

test("a campaign's links for many places: named, labelled, kept at once, saved as a workbook", async () => {
  await page.getByLabel("Name", { exact: true }).fill("Spring Sale")
  await press("Save")
  await expect(page.getByRole("option", { name: /Spring Sale/ })).toContainText("spring_sale")
  const record = page.getByRole("form").or(page.locator("form"))
  await record.getByRole("button", { name: "For many places" }).click()
  await page.getByLabel("Product or address").fill("https://shop.example/apples?utm_source=old#top")
  await page.getByLabel("Your words").fill("=Fresh today 😀")
  expect(await faults(page)).toEqual([])
  const file = await sheetOf(await saved("Excel (XLSX)"))
  await expect(page.getByText("3 links are kept").first()).toBeVisible()
  const targets = (await seller.rows("shareLinks")).map((it) => it["target"])
  const label = "utm_medium=social&utm_campaign=spring_sale#top"
  expect(targets.toSorted()).toEqual(
    ["copy-link", "wechat", "whatsapp"].map(
      (it) => `https://shop.example/apples?utm_source=${it}&${label}`
    )
  )
  expect(file.map((it) => it[1])).toEqual(["Given through", "Link alone", "WhatsApp", "WeChat"])
  expect(targets).toContain(file[1]?.[3])
})

test("ten thousand pasted lines, three hundred of them bad: told, made, saved, taken back by one key", async () => {
  test.setTimeout(120_000)
  await page.goto(page.url().replace(/#.*/, "#campaigns/lines"))
  const bad = ["javascript:1", "word", "https://a:b@c.example/"]
  const text = Array.from({ length: 10_000 }, (_, at) =>
    at % 33 === 0 && at < 9900 ? bad[(at / 33) % 3] : `https://shop.example/${at}\t=Thing ${at}`
  ).join("\n")
  await page.getByLabel("Paste the lines here").evaluate((box, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/plain", pasted)
    box.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
    )
  }, text)
  await expect(page.getByText("9,700 links can be made.")).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText("300 lines are refused:")).toBeVisible()
  await expect(page.getByText("Only http and https addresses can be shared.").first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  await press("Keep 9,700 links")
  await expect(page.getByRole("button", { name: "9,700 links are kept" })).toBeVisible({
    timeout: 60_000
  })
  const csv = readCsv((await saved("CSV")).toString("utf8"))
  const sheet = await sheetOf(await saved("Excel (XLSX)"))
  expect(sheet).toHaveLength(9701)
  expect(sheet).toEqual(csv)
  await page.goto(page.url().replace(/#.*/, "#campaigns"))
  await expect(page.getByRole("listbox")).toBeVisible()
  await page.keyboard.press("Control+z")
  await expect
    .poll(async () => (await seller.rows("shareLinks")).length, { timeout: 60_000 })
    .toBe(3)
  expect(refused).toEqual([])
})
