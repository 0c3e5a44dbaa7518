/** Everything or a segment as a file, in the built workspace: read back, by keys alone, in both languages. */
import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"

import { openFile } from "../../src/formats/open-file"
import { readCsv } from "../../src/formats/csv"
import { faults } from "../support/axe"
import { aContact, aNote, anOrder } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
const vip = aContact({ name: "=HYPERLINK(1)", phone: "+84 912 345 678", tags: ["vip"] })
const plain = aContact({ name: "张三", createdAt: 2_000 })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [vip, plain])
  await seller.seed("notes", [aNote({ contactId: vip.id, text: "likes blue\n+1 for red" })])
  await seller.seed("orders", [anOrder({ contactId: plain.id })])
  page = await seller.openOwn("tabs/workspace.html#data/export")
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(() => seller?.close())

const saved = async (press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
const save = () => page.getByRole("button", { name: "Export", exact: true }).click()
const look = async (name: string) => {
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: `test-results/${name}.png`, fullPage: true })
}
const setting = (key: string, value: string) => seller.seed("settings", [{ key, value }])

test("all of it comes as one workbook, a sheet for each table, and no formula in it", async () => {
  await expect(page.getByText("Fits 2 customers.")).toBeVisible()
  await look("export-light")
  const { name, bytes } = await saved(save)
  expect(name).toMatch(/^Regulars \d{4}-\d\d-\d\d\.xlsx$/)
  const opened = await openFile(new Uint8Array(bytes))
  if (!opened.ok || opened.value.kind !== "sheets") throw new Error("no workbook")
  const [customers, orders, notes] = opened.value.sheets
  expect(customers?.table.rows.map((it) => it.cells[0])).toEqual(["Name", vip.name, plain.name])
  expect(customers?.table.rows[1]?.cells[1]).toBe(vip.phone)
  expect([orders?.name, notes?.name]).toEqual(["Orders", "Notes"])
  await expect(page.getByText(`Saved as ${name}: 4 rows`)).toBeVisible()
  expect((await seller.rows("changes")).map((it) => it["act"])).toEqual([
    { kind: "exported", name }
  ])
})

test("a segment's customers as a CSV, by keys alone", async () => {
  await page.getByRole("radio", { name: "Excel (.xlsx)" }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("radio", { name: "CSV" })).toBeChecked()
  for (const table of ["Orders", "Notes", "Follow-ups", "Links", "Products", "Replies"]) {
    await page.getByRole("checkbox", { name: table }).focus()
    await page.keyboard.press("Space")
  }
  await page.keyboard.press("Tab")
  await expect(page.getByRole("combobox", { name: "Whose" })).toBeFocused()
  await page.keyboard.press("End")
  await page.keyboard.press("Tab")
  await expect(page.getByLabel("Filter", { exact: true })).toBeFocused()
  await page.keyboard.type("tag:vip")
  await expect(page.getByText("Fits 1 customer.")).toBeVisible()
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused()
  const { name, bytes } = await saved(() => page.keyboard.press("Enter"))
  expect(name).toMatch(/Customers\.csv$/)
  const text = bytes.toString("utf8")
  expect(text).toContain(`"'=HYPERLINK(1)","+84 912 345 678"`)
  expect(text).toContain("likes blue\n'+1 for red")
  expect(text).not.toContain("张三")
  expect(readCsv(text)[1]?.slice(0, 2)).toEqual([vip.name, vip.phone])
})

test("a filter that cannot be read exports nobody, and nothing chosen is said", async () => {
  const filter = page.getByLabel("Filter", { exact: true })
  await filter.fill("tag:")
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeDisabled()
  await filter.fill("tag:vip")
  await page.getByRole("checkbox", { name: "Customers" }).uncheck()
  await expect(page.getByText("Choose at least one table.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeDisabled()
})

test("cards for a phone, and every row for programs", async () => {
  await page.getByRole("radio", { name: "Contacts (vCard)" }).check({ force: true })
  const cards = (await saved(save)).bytes.toString("utf8")
  expect(cards).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0/)
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(1)
  await page.getByRole("radio", { name: "JSON" }).check({ force: true })
  await page.getByRole("checkbox", { name: "Customers" }).check()
  const json: unknown = JSON.parse((await saved(save)).bytes.toString("utf8"))
  expect(json).toMatchObject({ file: "Regulars", customers: [{ name: vip.name }] })
})

test("in Chinese, in the dark, and on a narrow window", async () => {
  await setting("locale", "zh-CN")
  await setting("theme", "dark")
  await page.reload()
  await expect(page.getByRole("button", { name: "导出", exact: true })).toBeVisible()
  await look("export-zh-dark")
  await page.setViewportSize({ width: 400, height: 900 })
  await look("export-narrow")
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
})
