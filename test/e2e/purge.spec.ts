/** Details from words, export and erasure of a customer, in the built extension. */
import { readFile } from "node:fs/promises"
import { expect, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
const contact = aContact({ name: "Kanari Vogel", source: "canary-source" })
const other = aContact({ name: "李四" })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [contact, other])
})
test.afterAll(() => seller?.close())

const tables = () =>
  seller.worker.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("regulars")
        opening.addEventListener("success", () => {
          resolve([...opening.result.objectStoreNames])
          opening.result.close()
        })
      })
  )

test("pasted words are looked at, then taken in one change that can be taken back", async () => {
  const page = await seller.openOwn(`tabs/workspace.html#customers/${contact.id}`)
  await page.getByRole("button", { name: "Details from a message" }).click()
  await page
    .getByRole("textbox", { name: "Words of the customer" })
    .fill("收件人：卡小鸟 13800138000 广东省深圳市南山区科苑路15号 要M码")
  const found = page.getByRole("group", { name: "Found in these words" })
  await expect(found.getByRole("checkbox")).toHaveCount(4)
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: "test-results/details-found.png", fullPage: true })
  await found.getByRole("checkbox", { name: /Size/ }).uncheck()
  expect((await seller.rows("changes")).length).toBe(0)
  await found.getByRole("button", { name: "Take" }).click()
  await expect
    .poll(async () => (await seller.rows("contacts")).find((it) => it["id"] === contact.id))
    .toMatchObject({
      recipient: "卡小鸟",
      phone: "13800138000",
      address: "广东省深圳市南山区科苑路15号",
      size: ""
    })
  expect(await seller.rows("changes")).toHaveLength(1)
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect
    .poll(async () => (await seller.rows("contacts")).find((it) => it["id"] === contact.id))
    .toMatchObject({ recipient: "", phone: "", address: "" })
  await page.close()
})

test("all about a customer is one file; then nothing of them is left but a receipt", async () => {
  const page = await seller.openOwn(`tabs/workspace.html#customers/${contact.id}`)
  const privacy = page.getByRole("region", { name: "Privacy" })
  const saving = page.waitForEvent("download")
  await privacy.getByRole("button", { name: "Export all about them" }).click()
  const file = await readFile(await (await saving).path(), "utf8")
  expect(JSON.parse(file)).toMatchObject({ customer: [{ name: "Kanari Vogel" }] })
  await privacy.getByRole("button", { name: "Erase for good" }).click()
  const dialog = page.getByRole("dialog", { name: "Erase Kanari Vogel for good?" })
  const now = dialog.getByRole("button", { name: "Erase for good" })
  await expect(now).toBeDisabled()
  await dialog.getByRole("textbox").fill("kanari vogel")
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: "test-results/erase.png" })
  await now.click()
  const receipt = page.getByRole("dialog", { name: "Erased for good" })
  await expect(receipt).toContainText("A file saved on")
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: "test-results/receipt.png" })
  const all: unknown[] = []
  for (const table of await tables()) all.push(await seller.rows(table))
  const session = await seller.worker.evaluate(() => chrome.storage.session.get(null))
  const text = JSON.stringify([all, session])
  for (const word of ["Kanari", "canary", "卡小鸟", "13800138000", contact.id])
    expect(text, word).not.toContain(word)
  expect(text).toContain("李四")
})
