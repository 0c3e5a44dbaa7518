import { expect, type Page, test } from "@playwright/test"
import { startShop } from "../../scripts/practice/shop"
import { type ConverseBed, start } from "../beds/converse/index"
import { aContact, anApple } from "../support/builders"
import { addNote, cardOf, openPanel, openTab } from "../support/panel"
import { readQr } from "../support/qr-picture"
import { type Seller, startSeller } from "../support/seller"

/** The panel beside a real chat and a shop's page. The bar has a file of its own. */
let bed: ConverseBed
let shop: Awaited<ReturnType<typeof startShop>>
let seller: Seller
let page: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  ;[bed, shop] = await Promise.all([start(), startShop()])
  seller = await startSeller(["http://localhost/*", "http://127.0.0.1/*"])
  await seller.seed("products", [anApple()])
  await seller.seed("contacts", [aContact({ name: "Bobby from the market", tags: ["fruit"] })])
  page = await seller.context.newPage()
  panel = await openPanel(seller)
  await page.bringToFront()
})
test.afterAll(async () => {
  await seller?.close()
  await Promise.all([bed?.stop(), shop?.stop()])
})

test("a note outlives reloads, and stands on its own customer's card alone", async () => {
  await bed.login(page, "alice")
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "likes the blue one 😀𠮷")
  await page.reload()
  await panel.reload()
  await expect(cardOf(panel, "Alice Chen")).toContainText("likes the blue one 😀𠮷")
  await bed.open(page, "bob")
  await expect(cardOf(panel, "bob")).toBeVisible()
  await expect(panel.getByText("likes the blue one")).toBeHidden()
})

test("an existing customer is attached first: their card follows the chat from then on", async () => {
  await bed.login(page, "bob")
  await expect(cardOf(panel, "bob")).toBeVisible()
  await panel.getByRole("button", { name: "Attach to an existing customer" }).click()
  await panel
    .getByRole("searchbox")
    .or(panel.getByRole("textbox", { name: /customer/i }))
    .first()
    .fill("market")
  await panel.getByRole("button", { name: /Bobby from the market/ }).click()
  await expect(cardOf(panel, "Bobby from the market")).toBeVisible()
  await bed.open(page, "alice")
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await bed.open(page, "bob")
  await expect(cardOf(panel, "Bobby from the market")).toBeVisible()
})

test("what one window writes, every open view shows at once; undo takes it back everywhere", async () => {
  await bed.login(page, "alice")
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  const workspace = await seller.openOwn("tabs/workspace.html#customers")
  await workspace.getByRole("row", { name: /Alice Chen/ }).click()
  await addNote(panel, "wants it before Friday")
  await expect(workspace.getByText("wants it before Friday")).toBeVisible()
  await panel.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(workspace.getByText("wants it before Friday")).toBeHidden()
  await expect(panel.getByText("wants it before Friday")).toBeHidden()
  await workspace.close()
})

test("a product is inserted from the panel; an order is taken and moved on", async () => {
  await bed.login(page, "alice")
  await page.bringToFront()
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "asked for the price")
  await openTab(panel, "Look up")
  await panel
    .getByRole("listitem")
    .filter({ hasText: "Apples 5 kg" })
    .getByRole("button", { name: /Insert/ })
    .first()
    .click()
  const composer = page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
  await expect(composer).toHaveValue(/Apples 5 kg\n¥68\nhttps:\/\/shop\.example\/apples\?rg=\w+$/)
  await openTab(panel, "Card")
  await panel.getByText(/^Orders ·/).click()
  const line = panel.getByRole("textbox", { name: /Take an order/ })
  await line.fill("苹果2箱 136元")
  await line.press("Enter")
  for (const state of ["Mark paid", "Mark to ship", "Mark shipped"])
    await panel
      .getByRole("button", { name: new RegExp(`^${state}`) })
      .first()
      .click()
  await expect
    .poll(() => seller.rows("orders"))
    .toMatchObject([{ state: "shipped", total: { minor: 13600, currency: "CNY" } }])
  expect(await bed.alice.received(), "nothing was sent").toEqual([])
})

test("a shop's page is read, cost is told apart, and its link comes back from the QR code", async () => {
  await page.goto(`${shop.url}/products/spring-tea`)
  await expect(panel.getByRole("heading", { name: /Spring tea 明前龙井/ })).toBeVisible()
  await panel.getByRole("button", { name: "Save product" }).click()
  await expect(panel.getByText("Saved, no selling price yet")).toBeVisible()
  await panel.getByRole("button", { name: /^Cost × 1.4/ }).click()
  await panel.getByRole("button", { name: "Refresh saved product" }).click()
  await expect(panel.getByText("Saved, sells at")).toBeVisible()
  const tea = (await seller.rows("products")).find((it) => String(it["title"]).startsWith("Spring"))
  expect(tea).toMatchObject({
    cost: { minor: 16800 },
    price: { minor: 23900 },
    availability: "in-stock"
  })

  await openTab(panel, "Share")
  await panel.getByRole("button", { name: /^Show QR code/ }).click()
  const target = `${shop.url}/products/spring-tea`
  expect(await readQr(panel.getByRole("img", { name: /^QR code/ }))).toBe(target)
  await expect
    .poll(() => seller.rows("shareLinks"))
    .toContainEqual(expect.objectContaining({ channel: "wechat", target }))
})
