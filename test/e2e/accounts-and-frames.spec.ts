/** One site in two accounts side by side, and one inside a frame of another: whose customer is it? */
import { expect, type Page, test } from "@playwright/test"

import { type ChatsBed, start, visit } from "../beds/chats/index"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { addNote, cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

const TELEGRAM = "https://web.telegram.org/a/"
const ANNA = { id: "1234567890", name: "Anna" }

let bed: ChatsBed
let outer: ChatSite
let seller: Seller
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  outer = await startChatSite()
  seller = await startSeller(["https://web.telegram.org/*", "http://localhost/*"], { map: bed.map })
  panel = await openPanel(seller)
})
test.afterAll(async () => {
  await seller?.close()
  await outer?.stop()
  await bed?.stop()
})

const enter = async (url: string) => {
  const page = await seller.context.newPage()
  await visit(page, url, [ANNA])
  await page.locator(".rows > *").first().click()
  return page
}

test("the same chat in two accounts is two cards, each with its own notes", async () => {
  const first = await enter(TELEGRAM)
  await cardOf(panel, "Anna").waitFor()
  await addNote(panel, "of the first account")
  const second = await enter(`${TELEGRAM}?account=2`)
  await expect(panel.getByRole("textbox", { name: /^Note for/ })).toBeVisible()
  await expect(panel.getByText("of the first account")).toHaveCount(0)
  await addNote(panel, "of the second account")

  await first.bringToFront()
  await expect(panel.getByText("of the first account").first()).toBeVisible()
  await expect(panel.getByText("of the second account")).toHaveCount(0)
  const accounts = (await seller.rows("identities")).map((it) => it["account"])
  expect(accounts.toSorted()).toEqual(["", "2"])
  await first.close()
  await second.close()
})

test("a chat in a frame of another page names nobody", async () => {
  const body = `<h1>Outer</h1><iframe src="${TELEGRAM}#${ANNA.id}" width="900" height="600"></iframe>`
  const page = await seller.context.newPage()
  await page.goto(outer.put("/outer", { body }))
  const frame = page.frameLocator("iframe")
  await frame.locator("html[data-ready]").waitFor()
  await frame.locator("html").evaluate((_, anna) => {
    window.chat.load([anna])
    window.chat.open(0)
  }, ANNA)
  await expect(frame.getByRole("heading", { name: "Anna" }).first()).toBeVisible()
  await expect.poll(async () => (await seller.reading(page))?.["seen"]).toBe(false)
  await expect(cardOf(panel, "Anna")).toHaveCount(0)
  await page.close()
})
