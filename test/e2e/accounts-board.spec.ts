/** The accounts board in the built extension, over tabs of two sites. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let board: Page
const account = (site: string, siteName: string, name: string) => ({
  id: JSON.stringify([site, name]),
  site,
  siteName,
  account: name,
  seenAt: 1000,
  byHand: false,
  lookedAt: null,
  unread: 0,
  label: ""
})

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://web.telegram.org/*", "https://web.whatsapp.com/*"])
  await seller.seed("accounts", [
    account("telegram-a", "Telegram", "77"),
    account("whatsapp-web", "WhatsApp Web", "shop"),
    account("x", "X", "regulars")
  ])
  for (const [url, title] of [
    ["https://web.telegram.org/a/", "Telegram tab"],
    ["https://web.whatsapp.com/", "WhatsApp tab"]
  ] as const) {
    const page = await seller.context.newPage()
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html", body: `<title>${title}</title><h1>${title}</h1>` })
    )
    await page.goto(url)
  }
  // What the two pages' eyes tell, as it stands after them.
  await seller.worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({})
    const idOf = (host: string) => tabs.find((it) => it.url?.includes(host))?.id
    const told = `unread:${idOf("whatsapp")}`
    // The empty page says first that nobody waits there.
    while (!(await chrome.storage.session.get(told))[told]);
    const now = Date.now()
    await chrome.storage.session.set({
      [`account:${idOf("telegram")}`]: { site: "telegram-a", account: "77" },
      [`account:${idOf("whatsapp")}`]: { site: "whatsapp-web", account: "shop" },
      [`unread:${idOf("telegram")}`]: { siteName: "Telegram", count: 1, since: now - 6e5 },
      [`unread:${idOf("whatsapp")}`]: { siteName: "WhatsApp Web", count: 4, since: now - 36e5 }
    })
  })
  board = await seller.openOwn("tabs/workspace.html#accounts")
  await board.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(async () => {
  await seller?.close()
})

const rows = () => board.getByRole("list", { name: "Accounts" }).getByRole("listitem")

test("who waits longest stands first; a click brings the tab to the front", async () => {
  await expect(rows()).toHaveText([
    /WhatsApp Web shop.*4 wait/,
    /Telegram 77.*1 waits/,
    /X regulars/
  ])
  expect(await faults(board)).toEqual([])
  await rows()
    .nth(1)
    .getByRole("button", { name: /^Go to the tab/ })
    .click()
  await expect
    .poll(() =>
      seller.worker.evaluate(async () =>
        (await chrome.tabs.query({ active: true })).map((it) => it.url).join()
      )
    )
    .toContain("web.telegram.org")
})

test("an account outside the browser is kept by hand, and comes back by undo", async () => {
  await board.bringToFront()
  await board.getByLabel("App", { exact: true }).fill("LINE app")
  await board.getByLabel("Waiting", { exact: true }).fill("２")
  await board.getByRole("button", { name: "Add account" }).click()
  const line = rows().filter({ hasText: "LINE app" })
  await expect(line).toContainText("2 wait")
  await line.getByRole("button", { name: /^Looked at now/ }).click()
  await expect(line).toContainText("nobody waits")
  await line.getByRole("button", { name: /^Remove/ }).click()
  await expect(line).toBeHidden()
  await board.getByRole("button", { name: "Undo", exact: true }).last().click()
  await expect(line).toBeVisible()
})
