/** Figures of a shop's orders and the day's work, in the built workspace. */
import { readFileSync } from "node:fs"
import { expect, type Page, test } from "@playwright/test"
import { faults } from "../support/axe"
import { aContact, anApple, anOrder, yuan } from "../support/builders"
import { aCampaign, aCredit, aLink } from "../support/credit-builders"
import { seedMany } from "../support/seed-many"
import { type Seller, startSeller } from "../support/seller"

declare global {
  /** How long the page was held up, in ms each time. */
  var tasks: number[] | undefined
}

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
const day = 864e5
const now = Date.now()

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  page = await seller.openOwn("tabs/workspace.html#insights")
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(() => seller?.close())

const go = (hash: string) => page.goto(page.url().replace(/#.*/, hash))
const figure = (name: string) => page.getByRole("region", { name, exact: true })
const openTable = (name: string) => figure(name).locator("summary").click()

test("without an order there is a next step, and nothing is drawn", async () => {
  await expect(page.getByText("No order yet, so there is nothing to count.")).toBeVisible()
  expect(await page.locator("svg[role=img]").count()).toBe(0)
  expect(await faults(page)).toEqual([])
  await go("#today")
  await expect(page.getByText("Nothing waits. All is done for today.")).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test("plots and tables say the same, a number opens who it is of and has the focus again after", async () => {
  await seller.seed("contacts", [
    ...["Anna", "王小明", "שרה כהן"].map((name, at) => aContact({ id: `c${at}`, name })),
    ...Array.from({ length: 9 }, (_, at) => aContact({ id: `n${at}`, name: `New ${at}` }))
  ])
  await seller.seed("products", [
    anApple({ id: "tea", title: "Tea", tags: ["=Tea"] }),
    anApple({ id: "cup", title: "Cup", tags: ["Cups"] })
  ])
  const line = (productId: string) => [{ title: "x", quantity: 1, unit: "", productId }]
  await seller.seed("orders", [
    // Anna came again within the period, 王小明 had come before it.
    anOrder({ id: "a1", contactId: "c0", createdAt: now - 20 * day, lines: line("tea") }),
    anOrder({ id: "a2", contactId: "c0", createdAt: now - 10 * day, lines: line("cup") }),
    anOrder({ id: "w1", contactId: "c1", createdAt: now - 300 * day, total: yuan(9) }),
    anOrder({ id: "w2", contactId: "c1", createdAt: now - 5 * day, lines: line("tea") }),
    anOrder({
      id: "s1",
      contactId: "c2",
      createdAt: now - 3 * day,
      total: { minor: 900, currency: "JPY" }
    }),
    anOrder({ id: "x", contactId: "c2", createdAt: now - day, state: "cancelled" }),
    ...Array.from({ length: 9 }, (_, at) =>
      anOrder({ id: `n${at}`, contactId: `n${at}`, createdAt: now - 2 * day, lines: line("tea") })
    )
  ])
  await seller.seed("shareLinks", [aLink({ id: "l1", title: "Spring tea" })])
  await seller.seed("campaigns", [aCampaign({ id: "k1" })])
  await seller.seed("credits", [
    aCredit({
      orderId: "a1",
      contactId: "c0",
      orderedAt: now - 20 * day,
      linkId: "l1",
      campaignId: "k1",
      introducerId: "c1",
      certainty: "certain"
    })
  ])
  await go("#insights")
  await page.reload()
  await expect(figure("Orders").getByRole("button", { name: /Orders: 13/ })).toBeVisible()
  await expect(figure("Sales")).toContainText("¥1,632")
  // Twelve with an order, and two of them had ordered before or again.
  await expect(figure("Repeat rate")).toContainText(/17%\s*2 of 12 customers/)
  await expect(figure("Days between orders")).toContainText("Too few to tell")
  await expect(figure("Orders by introducer").getByRole("img")).toHaveAccessibleDescription(
    "王小明: 1 · ¥136"
  )
  await figure("Repeat rate").getByRole("button", { name: "Repeat rate: 17%: who?" }).click()
  const who = page.getByRole("dialog", { name: "Repeat rate" })
  await expect(who.getByRole("link")).toHaveText(["王小明", "Anna"])
  expect(await faults(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expect(who).toBeHidden()
  await expect(
    figure("Repeat rate").getByRole("button", { name: "Repeat rate: 17%: who?" })
  ).toBeFocused()
  await openTable("Orders by link")
  const links = figure("Orders by link").getByRole("table")
  await expect(links.getByRole("link", { name: "Spring tea" })).toHaveAttribute("href", "#links/l1")
  await links.getByRole("button", { name: "Spring tea: 1: who?" }).press("Enter")
  await expect(page.getByRole("dialog").getByRole("link", { name: /Anna.*1042/ })).toHaveAttribute(
    "href",
    /^#results\//
  )
  await page.keyboard.press("Escape")
  await seller.seed("orders", [anOrder({ id: "late", contactId: "c2", createdAt: now })])
  // Written beside the door, which tells nobody: the room is opened anew.
  await go("#insights/30")
  await page.reload()
  await expect(figure("Orders").getByRole("button", { name: /Orders: 14/ })).toBeVisible()
})

test("money of each currency stands by itself, and the period is the seller's", async () => {
  await page.getByLabel("Currency", { exact: true }).selectOption("JPY")
  await expect(figure("Sales")).toContainText("JPY 900")
  await expect(figure("Average order")).toContainText("of 1 order")
  await page.getByLabel("Currency", { exact: true }).selectOption("CNY")
  await page.getByText("All", { exact: true }).click()
  await expect(figure("Orders").getByRole("button", { name: /Orders: 15/ })).toBeVisible()
  expect(new URL(page.url()).hash).toBe("#insights/all")
  await page.getByText("30 days", { exact: true }).click()
  await page.getByText("Own days", { exact: true }).click()
  await page.getByLabel("From", { exact: true }).fill("2020-01-01")
  await page.getByLabel("To", { exact: true }).fill("2020-02-01")
  await expect(figure("Orders")).toContainText("Nothing in this period.")
  expect(new URL(page.url()).hash).toBe("#insights/2020-01-01..2020-02-01")
})

test("a plot is saved as a picture, its table as CSV without a live formula", async () => {
  await go("#insights/90")
  await expect(figure("Customers per category").getByRole("img")).toBeVisible()
  const saved = async (what: string) => {
    const download = page.waitForEvent("download")
    await figure("Customers per category").getByRole("button", { name: what }).click()
    return readFileSync(await (await download).path())
  }
  const picture = await saved("Save as picture")
  expect(picture.subarray(1, 4).toString()).toBe("PNG")
  // Twice as many pixels as it is wide.
  expect(picture.readUInt32BE(16)).toBe(1440)
  const csv = (await saved("Save as CSV")).toString("utf8")
  expect(csv).toContain(`"'=Tea",11,11`)
})

test("forty thousand orders are counted without holding the page up", async () => {
  test.setTimeout(180_000)
  await seedMany(seller.worker, {
    table: "orders",
    title: "number",
    count: 40_000,
    patterns: ["c0", "c1", "c2", "n1"].map((contactId) => anOrder({ contactId, state: "done" }))
  })
  await go("#insights/all")
  await page.reload()
  await expect(figure("Orders").getByRole("button", { name: /Orders: 40,0/ })).toBeVisible({
    timeout: 60_000
  })
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((it) => it.duration))
    ).observe({ type: "longtask" })
    Object.assign(globalThis, { tasks })
  })
  await page.getByText("12 months", { exact: true }).click()
  await expect(page.getByText("Counting…")).toBeHidden()
  await expect(figure("Orders").getByRole("button", { name: /Orders: 40,0/ })).toBeVisible()
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis.tasks ?? [])))
  test.info().annotations.push({ type: "longest task, ms", description: String(longest) })
  // Ten times what it takes on a quiet machine: one go over all of them would be far beyond.
  expect(longest).toBeLessThan(500)
})
