import { expect, type Page, test } from "@playwright/test"

import { start, type VendureBed } from "../beds/vendure/index"
import { CHROMIUM, FLAGS } from "../support/browser"
import { addNote, cardOf, openPanel, openTab } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

/**
 * The loop, closed in a running shop: a link made for a customer is opened by somebody else, who
 * orders; the order's page in the back office then tells whose link it was.
 */
test.use({ launchOptions: { executablePath: CHROMIUM, args: [...FLAGS] } })
let shop: VendureBed
let seller: Seller
let back: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(600_000)
  shop = await start()
  seller = await startSeller(["http://localhost/*"])
  // A "$" is of many countries: of which, the seller says once.
  await seller.seed("settings", [{ key: "currency", value: "USD" }])
  back = await seller.context.newPage()
  await shop.login(back)
  panel = await openPanel(seller)
  await back.bringToFront()
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

const addressIn = (rows: readonly Record<string, unknown>[]) => String(rows[0]?.["target"] ?? "")

test("an order that came by a customer's link is credited to them on its own page", async ({
  page: buyer
}) => {
  const alice = shop.orders.find((it) => it.customer.lastName === "Chen")
  if (!alice) throw new Error("no order of Alice's")

  // The seller makes the link on Alice's page: her code in it is all that tells whose it is.
  await back.goto(shop.customerPage(alice))
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "Tells her friends about us")
  await openTab(panel, "Share")
  await panel.getByLabel("Address to share").fill(shop.storefrontPage("laptop"))
  await panel.getByRole("button", { name: "Copy link with their code" }).click()
  await expect.poll(async () => (await seller.rows("shareLinks")).length).toBe(1)
  const target = addressIn(await seller.rows("shareLinks"))
  expect(target).toMatch(/\/storefront\/products\/laptop\?rg=[a-z0-9]{10}$/u)
  const people = await seller.rows("contacts")
  expect(people).toMatchObject([{ name: "Alice Chen" }])

  // She passes it on, and somebody else orders by it, in another browser.
  await buyer.goto(target)
  await expect(buyer.getByRole("heading")).toHaveText("Laptop")
  // A visit later the address is bare: the shop has kept where they came from.
  await buyer.goto(shop.storefrontPage("laptop"))
  await expect(buyer.getByRole("heading")).toHaveText("Laptop")
  await buyer.getByLabel("First name").fill("Dora")
  await buyer.getByLabel("Last name").fill("Novak")
  await buyer.getByLabel("E-mail").fill("dora@example.com")
  await buyer.getByRole("button", { name: "Place the order" }).click()
  const placed = buyer.locator("#placed")
  await expect(placed).not.toBeEmpty()
  const [id, code] = [await placed.getAttribute("data-id"), await placed.textContent()]

  await back.bringToFront()
  await back.goto(`${shop.url}/dashboard/orders/${id}`)
  await expect.poll(async () => (await seller.rows("credits")).length).toBe(1)
  const [link] = await seller.rows("shareLinks")
  expect(await seller.rows("credits")).toMatchObject([
    {
      number: code,
      certainty: "certain",
      reasons: ["code"],
      introducerId: people[0]?.["id"],
      linkId: link?.["id"],
      contactId: null,
      total: { currency: "USD" }
    }
  ])
  expect(await seller.rows("contacts"), "the buyer is nobody's customer yet").toHaveLength(1)
})

test("the results tell whose link it was, and why", async () => {
  const results = await seller.openOwn("tabs/workspace.html#results")
  await expect(results.getByRole("table", { name: "Orders per introducer" })).toContainText(
    "Alice Chen"
  )
  await results.getByRole("listbox").getByRole("option").first().click()
  await expect(
    results.getByText("The order bears the code of the customer whose link it was.")
  ).toBeVisible()
})
