/** Orders that came by links: seen on a shop's page, read from an export, put right, taken back. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { type Seller, startSeller } from "../support/seller"
import { type ShopSite, startShopSite, wooOrder } from "../support/shop-pages"

test.describe.configure({ mode: "serial" })

let shop: ShopSite
let seller: Seller
let page: Page

const contact = (id: string, name: string, code: string) => ({
  id,
  createdAt: 1,
  deletedAt: null,
  name,
  group: false,
  tags: [],
  stage: "",
  language: "",
  phone: "",
  email: "",
  recipient: "",
  address: "",
  size: "",
  birthday: "",
  fields: {},
  source: "",
  consent: "unknown",
  consentAt: null,
  promotedAt: null,
  mergedInto: null,
  code
})

const anna = "Anna Schmidt 🌿 with a name that is as long as names in shops can be"

test.beforeAll(async () => {
  test.setTimeout(120_000)
  shop = await startShopSite()
  seller = await startSeller(["https://shop.example/*"], { map: shop.map })
  await seller.seed("contacts", [
    contact("anna", anna, "abcde23456"),
    contact("bob", "Bob", "fghjk23456")
  ])
  await seller.seed("campaigns", [
    {
      id: "autumn",
      createdAt: 1,
      deletedAt: null,
      name: "Autumn tea",
      slug: "autumn",
      source: "",
      medium: "social",
      content: "",
      coupon: "FALL10",
      couponEndsAt: null,
      note: ""
    }
  ])
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

const row = (text: string | RegExp) => page.getByRole("option").filter({ hasText: text })

test("an order that a page shows with a customer's code is in the results, and is put right by hand", async () => {
  const back = await seller.context.newPage()
  const html = wooOrder({ number: "1042" }).replace(
    "</body>",
    `<div id="order_custom"><table><tbody id="the-list"><tr><td><input id="meta-7-key" value="rg"></td>
     <td><textarea>abcde23456</textarea></td></tr></tbody></table></div></body>`
  )
  await back.goto(shop.put("/wp-admin/post.php?post=1042&action=edit", html))
  await expect.poll(async () => (await seller.rows("credits")).length).toBe(1)
  expect(await seller.rows("orders"), "nobody asked for its orders").toEqual([])
  expect(await seller.rows("contacts"), "nobody was saved").toHaveLength(2)

  page = await seller.openOwn("tabs/workspace.html#results")
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect(page.getByRole("table", { name: "Orders per introducer" })).toContainText("1 order")
  await row("1042").click()
  const record = page.getByRole("article", { name: "1042" })
  await expect(record).toContainText("The order bears the code of the customer whose link it was.")
  await expect(record.getByRole("link", { name: anna })).toBeVisible()
  expect(await faults(page)).toEqual([])

  await record.getByLabel("Introduced by", { exact: true }).selectOption("Bob")
  await record.getByRole("button", { name: "Keep" }).click()
  await expect(record).toContainText("You said so.")
  await expect(record.getByRole("link", { name: "Bob" })).toBeVisible()
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(record.getByRole("link", { name: anna })).toBeVisible()
})

test("ten thousand orders of an export are shown before they are taken, and are one change", async () => {
  const head =
    "Name,Financial Status,Created at,Currency,Total,Discount Code,Lineitem name,Note Attributes"
  const lines = Array.from({ length: 10_000 }, (_, at) => {
    const note = at % 100 === 0 ? "rg: fghjk23456" : ""
    const day = at === 3 ? "2026-13-45" : "2026-11-03 10:00:00 +0100"
    return `#${2000 + at},paid,${day},EUR,10.00,${at % 10 === 1 ? "FALL10" : ""},Tea,${note}`
  })
  await page.getByRole("button", { name: "Read an order export" }).click()
  await page.locator("input[type=file]").setInputFiles({
    name: "orders.csv",
    mimeType: "",
    buffer: Buffer.from([head, ...lines].join("\n"))
  })
  await expect(page.getByText("Shopify orders")).toBeVisible()
  await expect(row("#2003").or(row("2003"))).toContainText("is no day, or may be two")
  await expect(row("2000")).toContainText("bears the code")
  await expect(row("2001")).toContainText("The coupon is that of one campaign")
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: /^Take over 9,?999 orders$/ }).click()
  await expect(page.getByText("9999 orders matched to links", { exact: true })).toBeVisible({
    timeout: 60_000
  })
  await expect(page.getByRole("table", { name: "Orders per campaign" })).toContainText(
    /1,?000 orders/
  )
})
