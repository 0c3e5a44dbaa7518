/** Lists of very many, as tables and as lists, in the built workspace. */
import { expect, type Page, test } from "@playwright/test"
import { faults } from "../support/axe"
import { aContact, anApple, anOrder, yuan } from "../support/builders"
import { rowsOf } from "../support/rows"
import { seedMany } from "../support/seed-many"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

const many = 20_000
let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seedMany(seller.worker, {
    table: "contacts",
    title: "name",
    count: many,
    patterns: [
      aContact({ name: "Anna Example", tags: ["VIP"], phone: "+86 138 0000 0000" }),
      aContact({ name: "王小明", stage: "quoted" }),
      aContact({ name: "Zoë Quinn", stage: "talking", tags: ["tea", "spring"] })
    ]
  })
  await seller.seed("orders", [
    anOrder({ id: "o1", contactId: "contacts-5" }),
    anOrder({ id: "o2", contactId: "contacts-5" })
  ])
  await seller.seed("products", [
    anApple({ id: "cheap", title: "Soap", price: yuan(5) }),
    anApple({ id: "dear", title: "Silk scarf", price: yuan(300) }),
    anApple({ id: "middle", title: "Tea", price: yuan(39) })
  ])
  page = await seller.openOwn("tabs/workspace.html#customers")
  await page.setViewportSize({ width: 1280, height: 800 })
})
test.afterAll(() => seller?.close())

const table = (name = "Customers") => page.getByRole("grid", { name })
const header = (name: string) => page.getByRole("columnheader", { name, exact: true })

test("many customers are a table, sorted by a header, walked by keys, opened and left again", async () => {
  await expect(table()).toHaveAttribute("aria-rowcount", String(many + 1))
  await expect(rowsOf(page).first()).toContainText("Anna Example 0")
  expect(await rowsOf(page).count()).toBeLessThan(60)
  expect(await faults(page)).toEqual([])
  await header("Name").getByRole("button").click()
  await header("Name").getByRole("button").press("Enter")
  await expect(header("Name")).toHaveAttribute("aria-sort", "descending")
  await expect(rowsOf(page).first()).toContainText(/王小明/)
  await table().focus()
  await page.keyboard.press("End")
  await expect(rowsOf(page).last()).toContainText("Anna Example 0")
  await page.keyboard.press("ArrowUp")
  await page.keyboard.press("Enter")
  const list = page.getByRole("listbox", { name: "Customers" })
  await expect(list).toBeFocused()
  await expect(rowsOf(page).last()).toContainText("Anna Example 0")
  await expect(page.getByRole("article", { name: /^Anna Example / })).toBeVisible()
  const open = await page.locator("[role=option][aria-selected=true]").innerText()
  await page.keyboard.press("Escape")
  await expect(table()).toBeFocused()
  await expect(page.locator("[role=row][aria-selected=true]")).toContainText(
    open.split("\n")[0] ?? ""
  )
})

test("all of them are marked by one key; what a filter hides is not", async () => {
  await page.keyboard.press("Control+a")
  await expect(page.getByText("20,000 selected")).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page.getByText("20,000 selected")).toBeHidden()
  await page.getByRole("searchbox").fill("tag:vip example 1999")
  await expect(page.getByText(/^\d+ of 20,000$/)).toBeVisible()
  await expect(rowsOf(page).first()).toContainText("Anna Example 1999")
  await page.getByRole("searchbox").fill("")
  await expect(page.getByText("20,000", { exact: true })).toBeVisible()
})

test("columns are chosen, kept, and taken back; a narrow page has the list", async () => {
  const columns = page.getByRole("button", { name: "Columns" })
  await columns.click()
  await page.getByRole("menuitemcheckbox", { name: "Orders" }).click()
  await page.getByRole("menuitemcheckbox", { name: "Tags" }).click()
  await page.keyboard.press("Escape")
  await expect(header("Tags")).toHaveCount(0)
  await header("Orders").getByRole("button").click()
  await expect(header("Orders")).toHaveAttribute("aria-sort", "descending")
  await expect(rowsOf(page).first()).toContainText("Zoë Quinn 5")
  expect(await faults(page)).toEqual([])
  await page.reload()
  await expect(header("Orders")).toBeVisible()
  await page.goto(page.url().replace(/#.*/, "#products"))
  await header("Price").getByRole("button").click()
  await expect(rowsOf(page)).toContainText(["Silk scarf", "Tea", "Soap"])
  await page.setViewportSize({ width: 900, height: 800 })
  await expect(page.getByRole("listbox", { name: "Products" })).toBeVisible()
  await expect(rowsOf(page)).toContainText(["Silk scarf", "Tea", "Soap"])
})
