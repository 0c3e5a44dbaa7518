/** The lock on the screens, in the built extension: what is locked shows no record anywhere. */
import { expect, type Page, test } from "@playwright/test"

import { aContact, anApple } from "../support/builders"
import { faults } from "../support/axe"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { type Seller, startSeller } from "../support/seller"

const word = "three red apples"
const addresses = [
  "sidepanel.html",
  "options.html",
  "tabs/workspace.html?find=apples",
  "tabs/workspace.html#customers",
  "tabs/workspace.html#customers/canary-chen",
  "tabs/workspace.html#products/canary-apples",
  "tabs/workspace.html#data/backup",
  "tabs/workspace.html#bin"
]
let site: ChatSite
let seller: Seller

test.beforeAll(async () => {
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple({ id: "canary-apples", title: "Canary apples" })])
  await seller.seed("contacts", [aContact({ id: "canary-chen", name: "Canary Chen" })])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const proof = async (): Promise<Page> => {
  const page = await seller.openOwn("tabs/workspace.html#data/privacy")
  await expect(page.getByRole("heading", { name: "What it may do" })).toBeVisible()
  return page
}

test("the proof page says that nobody was asked, why each permission, and where every byte lies", async () => {
  const page = await proof()
  await expect(page.getByText("0 requests. It has asked nobody, ever.")).toBeVisible()
  const { permissions } = await seller.worker.evaluate(() => chrome.runtime.getManifest())
  for (const name of permissions ?? [])
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) })).toBeVisible()
  await expect(page.getByText("No reason is written")).toHaveCount(0)
  await expect(page.getByRole("row", { name: /^Customers 1 row/ })).toBeVisible()
  await expect(page.getByText("http://localhost", { exact: true })).toBeVisible()
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.getByRole("button", { name: "Copy as text" }).click()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain("- 0 requests.")
  expect(text).toContain("scripting (Always): ")
  expect(text).not.toContain("Canary")
  expect(await faults(page)).toEqual([])
  await page.close()
})

test("locked, no page shows a record, and the bar says so; the passphrase opens them again", async () => {
  const page = await proof()
  await page.getByLabel("New passphrase").fill(word)
  await page.getByLabel("The same once more").fill(word)
  await page.getByRole("button", { name: "Set a lock" }).click()
  await expect(page.getByText(/^On[.] It locks/)).toBeVisible({ timeout: 20_000 })

  const chat = await seller.context.newPage()
  await chat.goto(site.put("/locked"))
  await chat.locator("textarea").click()
  await seller.chord(chat)
  const bar = await seller.bar(chat)
  await chat.keyboard.type("canary")
  await expect(bar.getByRole("option").first()).toContainText("Canary apples")

  const panel = await seller.openOwn("sidepanel.html")
  await page.bringToFront()
  await page.keyboard.press("Alt+Shift+Q")
  for (const own of [page, panel]) {
    await expect(own.getByRole("heading", { name: "Locked" })).toBeVisible()
    expect(await own.locator("body").innerText()).not.toContain("Canary")
  }
  await expect(bar.getByText(/^Locked[.]/)).toBeVisible()
  await expect(bar.getByRole("option")).toHaveCount(0)
  expect(await faults(page)).toEqual([])

  // Opened anew by whatever address, no page has a record anywhere in its document.
  for (const address of addresses) {
    const again = await seller.openOwn(address)
    await expect(again.getByRole("heading", { name: "Locked" })).toBeVisible()
    expect(await again.title(), address).not.toMatch(/canary/i)
    expect(await again.content(), address).not.toMatch(/canary/i)
    await again.close()
  }

  // The chord brings a small window that tells no more.
  const opening = seller.context.waitForEvent("page")
  await chat.bringToFront()
  await seller.chord(chat).catch(() => undefined)
  const small = await opening
  await expect(small.getByText(/^Locked[.]/)).toBeVisible()
  await small.close()

  await page.bringToFront()
  await page.getByLabel("Passphrase").fill("three green apples")
  await page.getByRole("button", { name: "Unlock" }).click()
  await expect(page.getByText("That is not the passphrase. Try again.").first()).toBeVisible({
    timeout: 20_000
  })
  await page.getByLabel("Passphrase").fill(word)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { name: "What it may do" })).toBeVisible({
    timeout: 20_000
  })
  // One passphrase opens every window.
  await expect(panel.getByRole("heading", { name: "Locked" })).toHaveCount(0)
  await chat.bringToFront()
  await chat.locator("textarea").click()
  await seller.chord(chat)
  await expect((await seller.bar(chat)).getByRole("option").first()).toBeVisible()
  for (const open of [chat, panel, page]) await open.close()
})
