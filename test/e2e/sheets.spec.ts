/** A group-buy list in the built extension: pasted, checked, ordered, corrected, put on paper. */
import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
  page = await seller.openOwn("tabs/workspace.html#sheets/new")
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(async () => {
  await seller?.close()
})

const list =
  "#接龙 周六水果\n1. 小李 苹果2箱\n2. Ann 梨1箱\n3. 王姐\n小李再加1箱\n4. 老赵 苹果1箱\n老赵 取消"

test("a list is read while it is pasted, and survives a reload", async () => {
  await page.getByLabel("The list as it stands in the chat").fill(list)
  await expect(page.getByText("6 lines read.")).toBeVisible()
  await expect(page.getByLabel("Title")).toHaveValue("周六水果")
  const row = page.getByRole("row").filter({ hasText: "王姐" })
  await expect(row).toContainText("Look at this")
  expect(await faults(page)).toEqual([])
  await page.reload()
  await expect(page.getByText("6 lines read.")).toBeVisible()
  await page.getByRole("button", { name: "Keep the sheet" }).click()
  await expect(page.getByRole("article", { name: "周六水果" })).toBeVisible()
})

test("what is unsure stands first and is put right; all new ones become customers, then orders", async () => {
  const first = page.getByRole("article").getByRole("row").nth(1)
  await expect(first.getByLabel("Buyer of line 3")).toHaveValue("王姐")
  await first.getByLabel("Goods of 王姐").fill("梨 3箱")
  await page.keyboard.press("Enter")
  await expect(first).not.toContainText("Look at this")
  await page.getByRole("button", { name: "All 3 new ones become customers" }).click()
  await expect.poll(async () => (await seller.rows("contacts")).length).toBe(3)
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Make 3 orders" }).click()
  await expect.poll(async () => (await seller.rows("orders")).length).toBe(3)
  const orders = await seller.rows("orders")
  expect(orders.map((it) => JSON.stringify(it["lines"])).join()).toContain('"quantity":3')
  await expect(page.getByRole("button", { name: "Make orders" })).toBeDisabled()
  await expect(page.getByRole("region", { name: /^Not paid yet/ })).toContainText("Ann")
  await expect(page.getByRole("button", { name: "Run the queue" })).toBeEnabled()
})

test("a correction after ordering says what differs, and the order follows when told to", async () => {
  await page.getByLabel("Goods of Ann").fill("梨 5箱")
  await page.keyboard.press("Enter")
  const differ = page.getByRole("region", { name: /^Corrected after ordering/ })
  await expect(differ).toContainText("Ordered: 梨 × 1箱. Now: 梨 × 5箱.")
  await differ.getByRole("button", { name: "Update order" }).click()
  await expect(differ).toBeHidden()
})

test("the tally is saved for a spreadsheet", async () => {
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "Tally as CSV" }).click()
  const written = await readFile(await (await download).path(), "utf8")
  // Text stands in quotes, so that no sign of a spreadsheet's ends it.
  expect(written.startsWith('\ufeff"Goods"')).toBe(true)
  const text = written.replaceAll('"', "")
  expect(text.startsWith("\ufeffGoods,Quantity")).toBe(true)
  expect(text).toContain("梨,8,箱")
  expect(text).toContain("苹果,3,箱")
})
