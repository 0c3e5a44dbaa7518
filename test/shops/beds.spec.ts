import { expect, test } from "@playwright/test"

import { start, type VendureBed } from "../beds/vendure/index"
import { CHROMIUM, FLAGS } from "../support/browser"

/** That the shop is there and is the real one, before anything is asked of the extension. */
test.use({ launchOptions: { executablePath: CHROMIUM, args: [...FLAGS] } })
let shop: VendureBed

test.beforeAll(async () => {
  test.setTimeout(600_000)
  shop = await start()
})
test.afterAll(() => shop.stop())

test("a logged-in seller sees orders, customers and products", async ({ page }) => {
  await shop.login(page)
  const [order] = shop.orders
  if (!order) throw new Error("the shop has no order")
  expect(order.customer).toMatchObject({ lastName: "张", firstName: "三" })

  await page.goto(shop.orderPage(order))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(order.code)
  await page.goto(shop.customerPage(order))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("三 张")
  await page.goto(shop.productPage(order))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Laptop")
})
