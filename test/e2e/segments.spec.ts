/** Segments, bulk changes, the seller's own fields and the pipeline, in the built workspace. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact, anOrder } from "../support/builders"
import { rowsOf } from "../support/rows"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  const people = [
    aContact({ name: "Mei Li", tags: ["VIP", "tea"], stage: "quoted", createdAt: 3 }),
    aContact({ name: "Omar Haddad", tags: ["VIP"], stage: "new", createdAt: 2 }),
    aContact({ name: "Chloé Martin", stage: "new", createdAt: 1 })
  ]
  await seller.seed("contacts", people)
  await seller.seed("orders", [
    anOrder({ contactId: people[0]?.id ?? "", state: "paid", createdAt: Date.now() - 864e5 })
  ])
  page = await seller.openOwn("tabs/workspace.html#customers")
  await page.setViewportSize({ width: 1200, height: 800 })
})
test.afterAll(() => seller?.close())

const filter = () => page.getByRole("searchbox")
const rows = () => rowsOf(page)

test("a query is understood, saved as a segment, and a bad one is said with its place", async () => {
  await filter().fill("tag:vip last-order<30d")
  await expect(rows()).toHaveCount(1)
  await page.getByRole("button", { name: "Save as segment" }).click()
  await page.getByLabel("Name of the segment").fill("Fresh VIPs")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByRole("button", { name: /Fresh VIPs\s*1/ })).toBeVisible()
  await filter().fill("标签：vip -阶段：已报价")
  await expect(rows()).toHaveCount(1)
  await expect(rows()).toContainText("Omar")
  await filter().fill("mei spent>lots")
  await expect(page.getByText("Column 11: “lots” does not fit “spent”")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await filter().fill("")
  await expect(rows()).toHaveCount(3)
})

test("several are selected by keys and get a tag in one change, which is taken back", async () => {
  await rows().first().click()
  const list = page.getByRole("listbox", { name: "Customers" })
  await list.focus()
  await page.keyboard.press("Control+a")
  await expect(page.getByText("3 selected")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Add tag" }).click()
  await page.getByRole("dialog").getByLabel("Tags").fill("spring，🍎")
  await page.getByRole("button", { name: "Change 3 customers" }).click()
  await expect(rows().filter({ hasText: "spring · 🍎" })).toHaveCount(3)
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(rows().filter({ hasText: "spring" })).toHaveCount(0)
})

test("a field of the seller's is made and filled in; what does not fit is said by its name", async () => {
  await page.goto(page.url().replace(/#.*/, "#settings"))
  await page.getByRole("button", { name: "Add field" }).click()
  await page.getByLabel("Name of the field").fill("Shoe size")
  await page.getByLabel("Type", { exact: true }).selectOption("number")
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Shoe size", { exact: true })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.goto(page.url().replace(/#.*/, "#customers"))
  await rows().filter({ hasText: "Mei" }).click()
  const size = page.getByLabel("Shoe size")
  await size.fill("forty")
  await size.press("Enter")
  await expect(page.getByText("Shoe size takes a number")).toBeVisible()
  await size.fill("40")
  await size.press("Enter")
  await filter().fill("“shoe size”>39")
  await expect(rows()).toHaveCount(1)
})

test("a card is moved along the pipeline by key, and by dragging", async () => {
  await page.goto(page.url().replace(/#.*/, "#pipeline"))
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}, `) })
  await column("New").getByRole("option", { name: "Omar" }).click()
  await page.keyboard.press("ArrowRight")
  await expect(column("Talking").getByRole("option", { name: "Omar" })).toBeVisible()
  await expect(page.getByText("Omar Haddad is now at Talking")).toBeAttached()
  await page.keyboard.press("ArrowRight")
  await expect(column("Quoted").getByRole("option", { name: "Omar" })).toBeVisible()
  await column("New").getByText("Chloé Martin").dragTo(column("Regular"))
  await expect(column("Regular").getByRole("option", { name: "Chloé" })).toBeVisible()
  expect(await faults(page)).toEqual([])
})
