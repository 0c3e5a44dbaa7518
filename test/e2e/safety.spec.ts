/** Records that are gone, cut or damaged, in the built extension: noticed, told, and brought back. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact } from "../support/builders"
import { allRows, leaveOnly, type Rows, startAnew } from "../support/damage"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
const vogel = aContact({ name: "Kanari Vogel" })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [vogel])
})
test.afterAll(() => seller?.close())

const title = "Something is missing from your records"
const heading = (page: Page) => page.getByRole("heading", { name: title })
const card = () => seller.openOwn(`tabs/workspace.html#customers/${vogel.id}`)
const write = async (page: Page, text: string) => {
  const line = page.getByRole("textbox", { name: "Add a note" })
  await line.fill(text)
  await line.press("Enter")
  await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible()
}
/** What the seller would miss; the search's own tables and guards go their own ways. */
const records = async () => {
  const { unindexed: _, searchParts: __, guards: ___, ...rows } = await allRows(seller.worker)
  return rows
}
const emptied = (rows: Rows): Rows =>
  Object.fromEntries(Object.keys(rows).map((name) => [name, []]))
/** Waits until every table was counted. */
const counted = () =>
  expect
    .poll(async () => Object.keys((await seller.rows("guards"))[0]?.["tables"] ?? {}).length)
    .toBeGreaterThan(20)

test("an emptied database: told before any screen, in panel and workspace, and nothing is written", async () => {
  const page = await card()
  await counted()
  for (const text of ["likes the blue one", "size M", "asks for apples"]) await write(page, text)
  await page.close()
  const before = await allRows(seller.worker)
  await leaveOnly(seller.worker, emptied(before))
  const panel = await seller.openOwn("sidepanel.html")
  await panel.setViewportSize({ width: 320, height: 800 })
  await expect(heading(panel)).toBeVisible()
  await expect(panel.getByRole("row", { name: /Notes 3 0/ })).toBeVisible()
  expect(await faults(panel)).toEqual([])
  await panel.screenshot({ path: test.info().outputPath("emptied-panel.png"), fullPage: true })
  const wide = await card()
  await expect(heading(wide)).toBeVisible()
  await wide.emulateMedia({ colorScheme: "dark" })
  await expect(wide.locator("html")).toHaveAttribute("data-theme", "dark")
  expect(await faults(wide)).toEqual([])
  await wide.screenshot({ path: test.info().outputPath("emptied-wide-dark.png") })
  const now = await allRows(seller.worker)
  expect(Object.values(now).flat()).toEqual([])
  await wide.close()
  // Backups are reached although something is missing, under a line that says so.
  await panel.goto(panel.url().replace("sidepanel.html", "tabs/workspace.html#data/backup"))
  await expect(panel.getByText("Nothing is saved until you choose")).toBeVisible()
  await expect(panel.getByRole("tab", { name: /Backup/ })).toBeVisible()
  await panel.getByRole("button", { name: "Choose what to do" }).click()
  await expect(heading(panel)).toBeVisible()
  await panel.getByRole("button", { name: "Bring it back" }).click()
  // The customer was there before anything was kept apart: without them it is not all.
  await expect(panel.getByText("This is still not all")).toBeVisible()
  const back = await records()
  expect(back["notes"]).toEqual(before["notes"])
  await expect(heading(panel)).toBeVisible()
  await leaveOnly(seller.worker, before)
  await panel.reload()
  await expect(heading(panel)).toBeHidden()
  await panel.close()
})

test("a database as it was some time ago: the last writes come back, each as it was", async () => {
  const page = await card()
  await write(page, "wants it by Friday")
  const old = await allRows(seller.worker)
  await write(page, "promised: ships Tuesday")
  await write(page, "paid the deposit")
  await page.close()
  const before = await records()
  await leaveOnly(seller.worker, old)
  const panel = await seller.openOwn("sidepanel.html")
  await expect(panel.getByText("the last 2 things you did are not in it")).toBeVisible()
  await panel.getByRole("button", { name: "Bring it back" }).click()
  await expect(heading(panel)).toBeHidden()
  expect(await records()).toEqual(before)
  await panel.close()
  const again = await card()
  await expect(again.getByRole("listitem").filter({ hasText: "paid the deposit" })).toBeVisible()
  await again.close()
})

test("rows that are gone, and that the last commits tell, are there again before the first screen", async () => {
  const before = await records()
  await leaveOnly(seller.worker, { notes: (before["notes"] ?? []).slice(2) })
  const page = await card()
  await expect(page.getByRole("listitem").filter({ hasText: "likes the blue one" })).toBeVisible()
  await expect(heading(page)).toBeHidden()
  expect(await records()).toEqual(before)
  await write(page, "writes go on")
  await page.close()
})

test("a row that is not what was written: found at the next start, and as it was", async () => {
  const before = await records()
  const notes = (before["notes"] ?? []).map((it, at) => (at === 1 ? { ...it, text: "" } : it))
  await leaveOnly(seller.worker, { notes })
  await startAnew(seller.worker)
  const page = await card()
  await expect.poll(records).toEqual(before)
  await expect(heading(page)).toBeHidden()
  await page.close()
})

test("a row that the log does not tell: told, and not mended by a guess", async () => {
  const before = await allRows(seller.worker)
  const notes = (before["notes"] ?? []).map((it, at) => (at === 1 ? { ...it, text: "" } : it))
  await leaveOnly(seller.worker, { notes, changes: [] })
  await startAnew(seller.worker)
  const page = await card()
  await expect(heading(page)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath("damaged.png") })
  expect(await seller.rows("notes")).toEqual(notes)
  await page.close()
  await leaveOnly(seller.worker, before)
})

test("in Chinese, and to go on as it is after a second question", async () => {
  const before = await records()
  const settings = (before["settings"] ?? []).filter((it) => it["key"] !== "locale")
  await seller.seed("settings", [...settings, { key: "locale", value: "zh-CN" }])
  const first = await card()
  await counted()
  await first.close()
  await leaveOnly(seller.worker, { notes: [], changes: [] })
  const page = await card()
  await expect(page.getByRole("heading", { name: "您的记录有缺失" })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("short-zh.png"), fullPage: true })
  await page.getByRole("button", { name: "继续使用" }).click()
  expect(await seller.rows("notes")).toEqual([])
  await page.getByRole("button", { name: "是的，不要了，继续" }).click()
  await expect(page.getByRole("heading", { name: "Kanari Vogel" }).first()).toBeVisible()
  await page.close()
  await startAnew(seller.worker)
  const again = await card()
  await expect(again.getByRole("heading", { name: "Kanari Vogel" }).first()).toBeVisible()
  await again.close()
})
