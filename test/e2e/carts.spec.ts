/** Links into carts, from what a shop's page tells of its ids. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { shopifyPage, woocommercePage } from "../support/cart-pages"
import { openPanel, openTab } from "../support/panel"
import { type ProductSite, startProductSite } from "../support/product-site"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let shop: ProductSite
let seller: Seller
let page: Page
let panel: Page
test.beforeAll(async () => {
  test.setTimeout(120_000)
  shop = await startProductSite()
  seller = await startSeller(["https://shop.example/*"], { map: shop.map })
  page = await seller.context.newPage()
  panel = await openPanel(seller)
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

/** Has the page read, its product kept, and its cart opened. */
const cartOf = async (url: string, title: string) => {
  await page.bringToFront()
  await page.goto(url)
  await seller.chord(page, "capture-page")
  const card = panel.getByRole("region", { name: title })
  await card.getByRole("button", { name: "Save product" }).click()
  await expect
    .poll(async () => (await seller.rows("products")).map((it) => it["title"]))
    .toContain(title)
  await openTab(panel, "Share")
  await panel.getByRole("tab", { name: "Cart" }).click()
  return panel.getByRole("region", { name: "The link" })
}

test("two variants and a coupon into a Shopify cart, by the ids that its page told", async () => {
  const link = await cartOf(shop.put("/products/apples", shopifyPage()), "Apples")
  await panel.getByRole("button", { name: "Another variant" }).first().click()
  await panel.getByLabel("How many of Apples").first().fill("2")
  await panel.getByLabel("Coupon").fill("国庆8折")
  const href =
    "https://shop.example/cart/39072856:2,49148385:1?discount=%E5%9B%BD%E5%BA%868%E6%8A%98&storefront=true"
  await expect(link).toContainText(href)
  await expect(link).toContainText("It starts no subscription")
  expect(await faults(panel)).toEqual([])
  await link.getByRole("button", { name: "Copy cart link" }).click()
  await expect
    .poll(() => seller.rows("shareLinks"))
    .toMatchObject([{ href, way: "cart", channel: "shopify-cart", coupon: "国庆8折" }])
  await link.getByRole("button", { name: "Show as QR code" }).click()
  await expect(link.getByRole("img", { name: /QR code of the cart/ })).toBeVisible()
})

test("a WooCommerce cart says that it empties the buyer's", async () => {
  await openTab(panel, "Card")
  const url = shop.put("/product/pears/", woocommercePage())
  const link = await cartOf(url, "Pears 3 kg")
  // One shop on one host runs on one system: what its first page told stays until it is chosen anew.
  await panel.getByLabel("The shop runs on").selectOption("WooCommerce")
  await expect(link).toContainText("https://shop.example/checkout-link/?products=431:1")
  await expect(link).toContainText("It empties the buyer’s cart first")
  await panel.getByLabel("How many of Pears 3 kg").fill("0")
  await expect(panel.getByRole("alert")).toContainText("How many of “Pears 3 kg”?")
  await expect(link).toBeHidden()
  expect(await faults(panel)).toEqual([])
})
