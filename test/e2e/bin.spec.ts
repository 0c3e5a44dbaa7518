/** What lies in the bin goes after 30 days, and a database that opens no more is not the end. */
import { expect, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact, aNote, anApple } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

const day = 864e5
let seller: Seller
const vogel = aContact({ name: "Kanari Vogel", deletedAt: Date.now() - 31 * day })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  const at = (days: number) => Date.now() - days * day
  await seller.seed("contacts", [vogel])
  await seller.seed("notes", [aNote({ contactId: vogel.id, text: "likes blue" })])
  await seller.seed("products", [
    anApple({ title: "Red apples", deletedAt: at(28) }),
    anApple({ title: "青苹果", deletedAt: at(1) })
  ])
})
test.afterAll(() => seller?.close())

test("the bin says how long each thing stays, lets the oldest go, and takes it back in", async () => {
  const page = await seller.openOwn("tabs/workspace.html#bin")
  const list = page.getByRole("option")
  await expect(list.filter({ hasText: "Red apples" })).toContainText("2 days left")
  await expect(list.filter({ hasText: "Kanari Vogel" })).toContainText("goes today")
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("bin.png") })
  // Three days went by evenly: what the background kept of the clock says so, at its next look.
  const now = Date.now()
  await seller.worker.evaluate(
    async ({ since, last }) => {
      await chrome.storage.local.set({ bin: { since, last, emptiedAt: null } })
      await chrome.alarms.create("look-again", { when: Date.now(), periodInMinutes: 30 })
    },
    { since: now - 4 * day, last: now - 1000 }
  )
  await expect(list.filter({ hasText: "Kanari Vogel" })).toHaveCount(0)
  await expect(page.getByText(/^1 thing was taken out/)).toBeVisible()
  expect(await seller.rows("contacts")).toEqual([])
  expect(await seller.rows("notes")).toEqual([])
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("bin-emptied.png") })
  await page.getByRole("button", { name: "Put back in the bin" }).press("Enter")
  await expect(list.filter({ hasText: "Kanari Vogel" })).toContainText("30 days left")
  await list.filter({ hasText: "Kanari Vogel" }).click()
  await page.keyboard.press("Enter")
  await expect(list.filter({ hasText: "Kanari Vogel" })).toHaveCount(0)
  expect(await seller.rows("notes")).toHaveLength(1)
  await page.close()
})

test("the same in Chinese", async () => {
  await seller.seed("settings", [{ key: "locale", value: "zh-CN" }])
  const page = await seller.openOwn("tabs/workspace.html#bin")
  await expect(page.getByRole("option").filter({ hasText: "Red apples" })).toContainText(
    "还剩 2 天"
  )
  await page.screenshot({ path: test.info().outputPath("bin-zh.png") })
  await page.close()
})

for (const locale of ["en", "zh-CN"])
  test(`a database that opens no more: what is kept is told before anything is deleted (${locale})`, async () => {
    await seller.seed("settings", [{ key: "locale", value: locale }])
    const page = await seller.context.newPage()
    await page.addInitScript((language) => {
      Object.defineProperty(navigator, "language", { get: () => language })
      IDBFactory.prototype.open = () => {
        throw new DOMException("Internal error opening backing store", "UnknownError")
      }
    }, locale)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(
      seller.worker.url().replace(/^(chrome-extension:\/\/[^/]+).*/, "$1/sidepanel.html")
    )
    await expect(page.getByRole("alert")).toBeVisible()
    await page.getByRole("button").nth(1).click()
    await expect(page.getByRole("button")).toHaveCount(3)
    expect(await faults(page)).toEqual([])
    await page.screenshot({ path: test.info().outputPath("closed.png"), fullPage: true })
    expect(await seller.rows("contacts")).toHaveLength(1)
    await page.close()
  })
