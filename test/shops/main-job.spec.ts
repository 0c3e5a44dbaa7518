import { expect, type Page, test } from "@playwright/test"
import { start, type VendureBed } from "../beds/vendure/index"
import { addNote, cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

/** The main job beside a running shop's back office: whose order it is, and what is known of them. */
let shop: VendureBed
let seller: Seller
let page: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(600_000)
  shop = await start()
  seller = await startSeller(["http://localhost/*"])
  page = await seller.context.newPage()
  await shop.login(page)
  panel = await openPanel(seller)
  await page.bringToFront()
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

const orderOf = (lastName: string) => {
  const order = shop.orders.find((it) => it.customer.lastName === lastName)
  if (!order) throw new Error(`no order of ${lastName}`)
  return order
}

test("an order's page shows the card of its customer; a note made there is on their own page too", async () => {
  const alice = orderOf("Chen")
  await page.goto(shop.orderPage(alice))
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "Ship together with the next one 📦")

  await page.reload()
  await panel.reload()
  await expect(cardOf(panel, "Alice Chen")).toContainText("Ship together with the next one 📦")

  await page.goto(shop.customerPage(alice))
  await expect(cardOf(panel, "Alice Chen")).toContainText("Ship together with the next one 📦")
  expect(await seller.rows("contacts")).toHaveLength(1)
})

test("another customer's order, opened without loading the page anew, shows another card", async () => {
  const bob = orderOf("Martin")
  await page.goto(`${shop.url}/dashboard/orders`)
  await page.locator(`a[href$="/orders/${bob.id}"]`).first().click()
  await expect(cardOf(panel, "Bob Martin")).toBeVisible()
  await expect(panel.getByText("Ship together with the next one")).toBeHidden()
  const names = (await seller.rows("contacts")).map((it) => it["name"])
  expect(names, "a look alone saves nobody").not.toContain("Bob Martin")
})

test("asks nobody but the shop", () => {
  const hosts = new Set(seller.requests.map((it) => it.host))
  expect(Array.from(hosts)).toEqual(["localhost"])
})
