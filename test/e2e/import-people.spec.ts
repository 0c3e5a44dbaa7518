/** Customers and orders of a file, in the built workspace: seen, written, stopped, taken back. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { chooseFile } from "../support/file-input"
import { gbk } from "../support/encoded"
import { googleFile, shopifyOrders, wecomFile } from "../support/people-files"
import { chooseFromDisk, heldWhile } from "../support/held-page"
import { rowsOf } from "../support/rows"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
  page = await seller.openOwn("tabs/workspace.html#data/import")
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.locator("input[type=file]").first().waitFor({ state: "attached" })
})
test.afterAll(async () => {
  await seller?.close()
})

const choose = (name: string, content: Uint8Array | string) => chooseFile(page, name, content)
const line = (text: string | RegExp) => rowsOf(page).filter({ hasText: text })
const goTo = (hash: string) => page.goto(page.url().replace(/#.*/, hash))
const another = () => page.getByRole("button", { name: "Another file" }).click()
const undone = async (table: string, left = 0) => {
  await goTo("#customers")
  await expect(rowsOf(page).first()).toBeVisible()
  await page.keyboard.press("Control+z")
  await expect.poll(async () => (await seller.rows(table)).length, { timeout: 60_000 }).toBe(left)
}

test("an address book comes in, what it merges with is told, and one key takes it back", async () => {
  expect(await faults(page)).toEqual([])
  await choose("contacts.csv", googleFile)
  await expect(page.getByText("Google Contacts", { exact: true })).toBeVisible()
  await expect(line("Ada Lovelace")).toContainText("New")
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Import 2 customers" }).click()
  await expect(page.getByText("2 customers imported", { exact: true })).toBeVisible()
  expect(await seller.rows("contacts")).toHaveLength(2)
  await goTo("#data/import")
  const card = ["BEGIN:VCARD", "VERSION:2.1"]
  card.push("N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5;=C8=FD", "TEL;CELL:+8613800138000")
  await choose("phone.vcf", [...card, "NOTE:new note", "END:VCARD"].join("\r\n"))
  await expect(page.getByText("An address book (vCard)")).toBeVisible()
  await expect(line("Merges with 张三: the same phone")).toBeVisible()
  await page.getByRole("button", { name: "Import 1 customer" }).click()
  await expect.poll(async () => (await seller.rows("notes")).length).toBe(3)
  expect(await seller.rows("contacts")).toHaveLength(2)
  await undone("notes", 2)
  await undone("contacts")
})

test("a WeCom list in GBK is read right; a column may be put right; a bad row is told", async () => {
  await goTo("#data/import")
  await choose("客户列表.csv", gbk(wecomFile.replace("小美🍎", "小美,,,,,,,,,,,,,,,too much")))
  await expect(page.getByText("WeCom customers")).toBeVisible()
  await expect(page.getByLabel("Read as")).toHaveValue("gb18030")
  await expect(line("李四")).toContainText("13900139000")
  await expect(line("小美")).toContainText("column")
  await expect(line("小美")).toContainText("Refused")
  await page.getByLabel("Means: 手机").selectOption("")
  await expect(line("李四")).not.toContainText("13900139000")
  expect(await seller.rows("contacts")).toEqual([])
})

test("orders of a shop come with their buyers, by keys alone", async () => {
  await another()
  await choose("orders_export.csv", shopifyOrders)
  await expect(page.getByText("Shopify orders", { exact: true })).toBeVisible()
  await expect(line("#1001")).toContainText("2 × Green tea 100 g")
  await expect(line("#1002")).toContainText("Cy Young, a new customer")
  // A table of many columns stands between; what the page is for is in sight all the same.
  await expect(page.getByRole("button", { name: "Import 3 orders" })).toBeInViewport()
  expect(await faults(page)).toEqual([])
  const go = page.getByRole("button", { name: "Import 3 orders" })
  await page.getByLabel("Take as").focus()
  for (let at = 0; at < 60 && !(await go.evaluate((it) => it === document.activeElement)); at++)
    await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await expect(page.getByText("3 orders imported", { exact: true })).toBeVisible()
  expect(await seller.rows("orders")).toHaveLength(3)
  expect(await seller.rows("contacts")).toHaveLength(2)
  await undone("orders")
  expect(await seller.rows("contacts")).toEqual([])
})

/** How long something took, and the longest that the page stood still meanwhile, in ms. */
const timed = async (act: () => Promise<void>) => {
  const start = Date.now()
  const held = await heldWhile(page, act)
  return { took: Date.now() - start, ...held }
}

/** `npm test` does as many as leave time to stop on the way; the cap allows a hundred thousand. */
const many = Number(process.env["REGULARS_PEOPLE"] ?? 4000)

test("many customers are stopped on the way without a trace, then written in one step", async () => {
  test.setTimeout(900_000)
  await goTo("#data/import")
  const rows = Array.from(
    { length: many },
    (_, at) =>
      `Customer ${at} 🍎,+1212${String(at).padStart(7, "0")},c${at}@example.com,tea;vip,likes ${at}`
  )
  const file = `name,phone,email,tags,note\n${rows.join("\n")}\n`
  const go = page.getByRole("button", { name: `Import ${many} customers` })
  let forget = async () => {}
  const shown = await timed(async () => {
    forget = await chooseFromDisk(page, "customers.csv", file)
    await expect(go).toBeEnabled({ timeout: 300_000 })
  })
  await expect(line(`Customer 0 🍎`)).toContainText("New")
  await go.click()
  await expect(page.getByRole("progressbar")).toBeVisible()
  await page.getByRole("button", { name: "Stop and keep nothing" }).click()
  await expect(
    page.getByText("Stopped. Nothing of the file was kept.", { exact: true })
  ).toBeVisible({ timeout: 120_000 })
  expect(await seller.rows("contacts")).toEqual([])
  expect(await seller.rows("notes")).toEqual([])
  const written = await timed(async () => {
    await go.click()
    await expect(page.getByRole("progressbar")).toBeVisible()
    // Who goes on to something else is not called away from it.
    await goTo("#products")
    await expect(page.getByText(`${many} customers imported`, { exact: true })).toBeVisible({
      timeout: 300_000
    })
    expect(page.url()).toMatch(/#products$/)
    await page.getByRole("button", { name: "Show", exact: true }).click()
  })
  expect(page.url()).toMatch(/#customers$/)
  await expect(rowsOf(page).first()).toBeVisible({ timeout: 60_000 })
  expect(await seller.rows("contacts")).toHaveLength(many)
  const back = await timed(async () => {
    await page.keyboard.press("Control+z")
    await expect(page.getByText(`Undone: ${many} customers imported`, { exact: true })).toBeVisible(
      {
        timeout: 300_000
      }
    )
  })
  expect(await seller.rows("contacts")).toEqual([])
  expect(await seller.rows("notes")).toEqual([])
  console.info(`${many} customers, ms: ${JSON.stringify({ shown, written, back })}`)
  // Of the processor: a busy machine is no fault of the page.
  for (const it of [shown, written, back]) expect(it.cpu).toBeLessThan(400)
  await forget()
})

test("on a narrow page it can be read, and nothing stands beyond its edge", async () => {
  await page.setViewportSize({ width: 420, height: 900 })
  await goTo("#data/import")
  await choose("contacts.csv", googleFile)
  const columns = page.getByRole("group", { name: "Columns" })
  await expect(columns.getByLabel("Means: Birthday")).toHaveValue("birthday")
  expect(await columns.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(wide)).toBe(0)
  expect(await faults(page)).toEqual([])
})
