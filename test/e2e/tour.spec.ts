import { expect, type Page, test } from "@playwright/test"
import { faults } from "../support/axe"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  seller = await startSeller(["http://localhost/*"])
})
test.afterAll(async () => {
  await seller?.close()
})

const step = (page: Page, name: RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible()

/** The panel that stands in the practice page. */
const panelIn = (page: Page) => page.frameLocator('iframe[title="Regulars, the panel"]')

/** What stands in the box of the practice chat. */
const box = (page: Page) => page.getByRole("textbox", { name: "Write a message" })

/** Opens the bar by its key, types and presses Enter once its first row says what is expected. */
const inBar = async (page: Page, text: string, row: string | RegExp) => {
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type(text)
  await expect(bar.getByRole("option").first()).toContainText(row)
  await page.keyboard.press("Enter")
  return bar
}

/** Tables of records with rows in them. */
const filled = async () => {
  const tables = ["contacts", "identities", "notes", "orders", "products", "snippets"]
  const more = ["shareLinks", "followUps", "credits", "wants", "pictures", "accounts"]
  const found = await Promise.all(
    [...tables, ...more].map(async (it) => ((await seller.rows(it)).length > 0 ? it : []))
  )
  return found.flat()
}

test("the whole tour by keyboard, offline: each step by what really happened; then all of it leaves", async () => {
  test.setTimeout(120_000)
  const asked = seller.requests.length
  const page = await seller.openOwn("tabs/practice.html")
  await page.setViewportSize({ width: 1280, height: 800 })
  await step(page, /Two minutes/)
  expect(await filled(), "nothing is added before it begins").toEqual([])
  expect(await faults(page)).toEqual([])
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")

  await step(page, /Somebody writes/)
  await expect(page.getByRole("button", { name: /Emma Clarke/ })).toBeFocused()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press("Enter")
  await expect(panelIn(page).getByRole("article", { name: "Emma Clarke" })).toBeVisible()
  await step(page, /Write it down/)
  await expect(box(page)).toBeFocused()

  await inBar(page, "+two children, likes the red ones", /two children/)
  await step(page, /The product, from its name/)
  expect(await seller.rows("contacts")).toContainEqual(
    expect.objectContaining({ name: "Emma Clarke" })
  )
  await page.keyboard.press("Escape")

  await inBar(page, "app", "Apples")
  await expect(box(page)).toContainText("Apples 5 kg")
  await step(page, /You press send/)
  await expect(page.getByRole("log"), "nothing is passed on by itself").not.toContainText("¥68")
  await expect(box(page)).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("log")).toContainText("¥68")
  await expect(box(page)).toHaveText("")
  await expect(page.getByRole("log")).toContainText("Two boxes please!")

  await step(page, /Take the order/)
  await inBar(page, "apples x2 136", "136")
  await step(page, /A link of their own/)
  expect(await seller.rows("orders")).toContainEqual(expect.objectContaining({ state: "to-pay" }))
  await page.keyboard.press("Escape")

  await inBar(page, ">app", "Apples")
  await expect(box(page)).toContainText("rg=")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("log")).toContainText("she is looking at them right now")
  await step(page, /Keep your word/)

  await inBar(page, "!ships tomorrow", /ships/)
  await step(page, /That was the main job/)
  expect(await seller.rows("followUps")).toHaveLength(1)
  expect(await faults(page)).toEqual([])

  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Remove all of it" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByText("Nothing of the tour is left in your records.")).toBeVisible()
  expect(await filled()).toEqual([])

  await page.getByRole("button", { name: "Next" }).press("Enter")
  await step(page, /Which sites do you use/)
  expect(await faults(page)).toEqual([])
  await page.getByRole("searchbox").fill("微信")
  await expect(page.getByRole("listitem")).toHaveCount(1)
  await page.getByRole("button", { name: "Next" }).press("Enter")
  await step(page, /Bring your customers/)
  await page.getByRole("button", { name: "Next" }).press("Enter")
  await step(page, /Keep them safe/)
  await page.getByRole("button", { name: "Next" }).press("Enter")
  await step(page, /You are ready/)
  expect(await faults(page)).toEqual([])
  expect(seller.requests.slice(asked), "nobody was asked for anything").toEqual([])
  await page.close()
})

test("it is left and gone on with, back and over: a step that was done stays done", async () => {
  const page = await seller.openOwn("tabs/practice.html")
  await page.getByRole("button", { name: "Take the tour again" }).click()
  await page.getByRole("button", { name: "Begin the tour" }).click()
  await page.getByRole("button", { name: /Emma Clarke/ }).click()
  await step(page, /Write it down/)
  await inBar(page, "+two children", /two children/)
  await step(page, /The product, from its name/)
  await page.reload()
  await step(page, /The product, from its name/)
  await page.getByRole("button", { name: "Back" }).click()
  await step(page, /Write it down/)
  await expect(page.getByText("Done", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Next" }).click()
  await step(page, /The product, from its name/)
  await page.getByRole("button", { name: "Skip this step" }).click()
  await step(page, /You press send/)
  await page.getByRole("button", { name: "Leave the tour" }).click()
  await expect(page.getByText("made in the practice chat")).toBeVisible()
  await page.getByRole("button", { name: "Remove all of it" }).click()
  await expect(page.getByText("Nothing of the tour is left")).toBeVisible()
  await page.close()
})

test("the practice chat's regulars are known, and the panel follows from one to the next", async () => {
  const page = await seller.openOwn("tabs/practice.html")
  await page.getByRole("button", { name: "Back" }).click()
  await step(page, /Keep your word/)
  await seller.worker.evaluate(() => chrome.storage.local.remove("tour"))
  await page.reload()
  await page.getByRole("button", { name: "Begin the tour" }).click()
  await page.getByRole("button", { name: /Anna Schmidt/ }).click()
  await expect(panelIn(page).getByText("Allergic to nuts").first()).toBeVisible()
  await page.getByRole("button", { name: /Emma Clarke/ }).click()
  await expect(panelIn(page).getByRole("article", { name: "Emma Clarke" })).toBeVisible()
  await page.getByRole("button", { name: /李梅/ }).click()
  await expect(panelIn(page).getByText("R-2").first()).toBeVisible()
  await page.close()
})

test("a web page can neither frame the practice page nor open it", async () => {
  const page = await seller.context.newPage()
  await page.goto("data:text/html,<p>hostile</p>")
  const address = `chrome-extension://${seller.extensionId}/tabs/practice.html`
  await page.evaluate((src) => {
    const frame = document.createElement("iframe")
    frame.src = src
    document.body.append(frame)
  }, address)
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/)
  await page.close()
})

test("the empty panel and the settings lead to it", async () => {
  const settings = await seller.openOwn("tabs/workspace.html#settings")
  const opened = seller.context.waitForEvent("page")
  await settings.getByRole("link", { name: "Take the tour" }).click()
  const page = await opened
  await expect(page).toHaveURL(/practice\.html/)
  await page.close()
  await settings.close()
})
