import { expect, type Page, test } from "@playwright/test"
import { type ConverseBed, start } from "../beds/converse/index"
import { faults } from "../support/axe"
import { cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

/** Promises and follow-ups planned from the bar, beside a real chat. */
let bed: ConverseBed
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const openBar = async (page: Page, name: "alice" | "bob") => {
  await bed.login(page, name)
  await page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`).click()
  await seller.chord(page)
  return seller.bar(page)
}

/** The clock on the wall so many days from now, in ms. */
const wall = (days: number, hour: number) => {
  const day = new Date()
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour).getTime()
}

test("a promise typed with its time is understood in sight, and stands on the card", async () => {
  const page = await seller.context.newPage()
  const panel = await openPanel(seller)
  await page.bringToFront()
  const bar = await openBar(page, "alice")
  await page.keyboard.type("!ships tomorrow 3pm")
  const rows = bar.getByRole("option")
  await expect(rows).toHaveCount(2)
  const promise = rows.filter({ hasText: "Promise: ships" })
  await expect(promise).toContainText("3:00 PM")
  await expect(promise).toContainText("tomorrow")
  await page.screenshot({ path: test.info().outputPath("promise-bar.png") })
  await page.keyboard.press("ArrowDown")
  await expect(promise).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("Enter")
  await expect(bar.getByText("Promise kept in mind for Alice Chen.")).toBeVisible()
  expect(await seller.rows("followUps")).toMatchObject([
    { kind: "promise", text: "ships", dueAt: wall(1, 15), allDay: false, state: "open" }
  ])
  await expect(cardOf(panel, "Alice Chen")).toContainText("ships")
  expect(await bed.alice.received(), "nothing was sent").toEqual([])
  await panel.close()
})

test("a time that nobody can tell is refused kindly, and what was typed stays", async () => {
  const page = await seller.context.newPage()
  const bar = await openBar(page, "bob")
  await page.keyboard.type("!call 31 Feb")
  await expect(bar.getByText("There is no such day or hour.", { exact: false })).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("combobox")).toHaveValue("!call 31 Feb")
  await expect(bar.getByRole("option")).toHaveCount(0)
  expect(await seller.rows("followUps")).toHaveLength(1)
  await page.close()
})

test("the small window reads the time, and says that it knows nobody", async () => {
  const window = await seller.openOwn("tabs/bar.html")
  await window.setViewportSize({ width: 420, height: 420 })
  await window.getByRole("combobox").fill("!ships tomorrow 3pm")
  await expect(window.getByRole("option").first()).toContainText("3:00 PM")
  await expect(
    window.getByText("The page does not say who this is.", { exact: false })
  ).toBeVisible()
  expect(await faults(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath("promise-window.png") })
  await window.close()
})

test("中文：说好的事和时间，看得见，记在客户卡片上", async () => {
  const panel = await openPanel(seller)
  await seller.seed("settings", [{ key: "locale", value: "zh-CN" }])
  await panel.reload()
  const page = await seller.context.newPage()
  await page.bringToFront()
  const bar = await openBar(page, "bob")
  await page.keyboard.insertText("！后天下午三点半发货")
  const followUp = bar.getByRole("option").first()
  await expect(followUp).toContainText("跟进：发货")
  await expect(followUp).toContainText("15:30")
  await expect(followUp).toContainText("后天")
  await page.screenshot({ path: test.info().outputPath("promise-bar-zh.png") })
  await page.keyboard.press("Enter")
  await expect(bar.getByText("已给bob安排跟进。")).toBeVisible()
  const planned = await seller.rows("followUps")
  expect(planned.find((it) => it["kind"] === "follow-up")).toMatchObject({
    text: "发货",
    said: "后天下午三点半发货",
    dueAt: wall(2, 15) + 30 * 60_000
  })
  await expect(cardOf(panel, "bob")).toContainText("发货")
})
