/** Orders seen in a back office, in the built extension: asked once, then by themselves. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { type ShopSite, startShopSite, wooList, wooOrder } from "../support/shop-pages"

const path = (id: string) => `/wp-admin/post.php?post=${id}&action=edit&user_token=Kj3nS8aPq2`

test.describe.configure({ mode: "serial" })

let shop: ShopSite
let seller: Seller
let page: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  shop = await startShopSite()
  seller = await startSeller(["https://shop.example/*"], { map: shop.map })
  page = await seller.context.newPage()
  panel = await openPanel(seller)
  await page.bringToFront()
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

const open = (id: string, html: string) => page.goto(shop.put(path(id), html))
const orders = () => seller.rows("orders")

test("the first order of a shop asks; yes takes it with its customer", async () => {
  await open("1042", wooOrder({ number: "1042" }))
  const seen = panel.getByRole("region", { name: "Order 1042" })
  await expect(seen).toContainText("€136")
  await expect(seen).toContainText("Tea Street 8 Hamburg")
  expect(await orders()).toEqual([])
  expect(await faults(panel)).toEqual([])
  await panel
    .getByRole("group", { name: /WooCommerce \(shop\.example\) go into your order list/ })
    .getByRole("button", { name: "Yes" })
    .click()
  await expect(seen).toContainText("In your order list")
  await expect(cardOf(panel, "Anna Example")).toContainText("1042")
  expect(await orders()).toMatchObject([
    {
      number: "1042",
      total: { minor: 13600, currency: "EUR" },
      site: "woocommerce@https://shop.example"
    }
  ])
  expect(await seller.rows("contacts")).toMatchObject([
    { name: "Anna Example", phone: "+86 138 0000 0000", address: "Tea Street 8 Hamburg" }
  ])
})

test("from then on one that is seen goes into the list, once, also from two tabs", async () => {
  const html = wooOrder({ number: "1043", total: "€20.00" })
  const other = await seller.context.newPage()
  await Promise.all([open("1043", html), other.goto(shop.put(path("1043"), html))])
  await expect.poll(async () => (await orders()).length).toBe(2)
  await other.bringToFront()
  await page.bringToFront()
  await expect(panel.getByRole("region", { name: "Order 1043" })).toContainText(
    "In your order list"
  )
  await other.close()
  expect((await orders()).map((it) => it["number"]).toSorted()).toEqual(["1042", "1043"])
  expect(await seller.rows("contacts")).toHaveLength(1)
})

test("a page that says something newer moves the order on; one moved by hand is not moved back", async () => {
  await open("1042", wooOrder({ number: "1042", status: "completed" }))
  const state = async () => (await orders()).find((it) => it["number"] === "1042")?.["state"]
  await expect.poll(state).toBe("done")
  await open("1043", wooOrder({ number: "1043", total: "€20.00", status: "processing" }))
  const card = cardOf(panel, "Anna Example")
  await card.getByRole("button", { name: "Mark shipped", exact: true }).click()
  await expect(panel.getByText("Your list says “Shipped”, the page says “To ship”.")).toBeVisible()
  await page.reload()
  await expect(panel.getByText("Your list says “Shipped”, the page says “To ship”.")).toBeVisible()
  await panel.getByRole("button", { name: "Set to “To ship”" }).click()
  await expect(panel.getByText("Your list says")).toBeHidden()
})

test("a guest who may be somebody, or nobody, waits for the seller", async () => {
  await open("1050", wooOrder({ number: "1050", customer: "", email: "", name: "Boris Example" }))
  const seen = panel.getByRole("region", { name: "Order 1050" })
  await expect(seen).toContainText("Not in your order list.")
  await seen.getByRole("button", { name: "Take this order" }).click()
  await expect(cardOf(panel, "Boris Example")).toContainText("1050")
  await panel.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(seen).toContainText("Not in your order list.")
  expect((await seller.rows("contacts")).map((it) => it["name"])).toEqual(["Anna Example"])
})

test("a list is previewed, what is ticked is taken in one step and taken back in one", async () => {
  const list = shop.put(
    "/wp-admin/admin.php?page=wc-orders",
    wooList([
      { number: "1042", status: "completed", total: "€136.00" },
      { number: "1043", status: "completed", total: "€20.00" },
      { number: "1060", name: "Dora Example" },
      { number: "1061", name: "" }
    ])
  )
  await page.goto(list)
  await panel.getByRole("button", { name: "Look at them" }).click()
  const row = (number: string) => panel.getByRole("row").filter({ hasText: number })
  await expect(panel.getByRole("heading", { name: "4 orders on this page" })).toBeVisible()
  await expect(row("1042")).toContainText("known")
  await expect(row("1043")).toContainText("changed")
  await expect(row("1060")).toContainText("new · by name only")
  await expect(row("1061")).toContainText("skipped")
  await expect(row("1060").getByRole("checkbox")).not.toBeChecked()
  expect(await faults(panel)).toEqual([])
  await row("1060").getByRole("checkbox").check()
  const before = await orders()
  await panel.getByRole("button", { name: "Take 2" }).click()
  await expect.poll(async () => (await orders()).length).toBe(before.length + 1)
  await expect(row("1060")).toContainText("known")
  await panel.getByRole("button", { name: "Undo", exact: true }).click()
  await expect.poll(orders).toEqual(before)
})

test("the answer may be changed in the workspace", async () => {
  const workspace = await seller.openOwn("tabs/workspace.html#sites")
  await workspace
    .getByRole("combobox", { name: "Orders of WooCommerce (shop.example)" })
    .selectOption({ label: "Only when I take them" })
  await expect
    .poll(async () => (await seller.rows("settings")).find((it) => it["key"] === "orderShops"))
    .toMatchObject({ value: { "woocommerce@https://shop.example": "never" } })
  await workspace.close()
  await page.bringToFront()
  await open("1070", wooOrder({ number: "1070" }))
  await expect(panel.getByRole("region", { name: "Order 1070" })).toContainText(
    "Not in your order list."
  )
})

test("nothing that logs the seller in is kept", async () => {
  const workspace = await seller.openOwn("tabs/workspace.html#orders")
  await workspace.getByRole("combobox", { name: "Show" }).selectOption("all")
  await workspace.getByRole("row", { name: /1042/ }).click()
  await expect(workspace.getByRole("button", { name: "Open its page" })).toHaveAttribute(
    "title",
    `${shop.url}/wp-admin/post.php?post=1042&action=edit`
  )
  const kept = await Promise.all(
    ["orders", "changes", "identities", "accounts", "contacts"].map((it) => seller.rows(it))
  )
  expect(JSON.stringify(kept)).not.toContain("Kj3nS8aPq2")
  const session = await seller.worker.evaluate(() => chrome.storage.session.get(null))
  const leaks = Object.entries(session).filter(([, it]) =>
    JSON.stringify(it).includes("Kj3nS8aPq2")
  )
  expect(leaks).toEqual([])
  await workspace.close()
})
