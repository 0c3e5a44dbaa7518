/** The key to the chat and back by a real keyboard: it is caught in the page, and opens the panel. */
import { rm } from "node:fs/promises"

import { expect, test } from "@playwright/test"

import { type ConverseBed, start } from "../beds/converse/index"
import { withHosts } from "../support/browser-build"
import { type Headed, launchHeaded } from "../support/headed"
import { openPanelTarget } from "../support/panel-target"
import { BUILD } from "../support/seller"

let bed: ConverseBed
let headed: Headed
let extension: string

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  extension = await withHosts(BUILD, ["http://localhost/*"])
  headed = await launchHeaded({
    extension,
    url: bed.chat("alice"),
    args: ["--disable-notifications", "--test-type"]
  })
})
test.afterAll(async () => {
  await headed?.close()
  await bed?.stop()
  if (extension) await rm(extension, { recursive: true, force: true, maxRetries: 5 })
})

test("Alt+Shift+J in a chat opens the panel and says what it found", async () => {
  const { browser, page } = headed
  const [worker] = browser.contexts()[0]?.serviceWorkers() ?? []
  if (!worker) throw new Error("the extension is not there")
  await expect
    .poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .not.toEqual([])
  await page.reload()
  const composer = page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
  await composer.click()
  const told = () =>
    worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))
  await expect.poll(told).toContain("Alice Chen")
  expect(await openPanelTarget(browser)).toBeNull()
  await headed.key("alt+shift+j")
  await expect.poll(() => openPanelTarget(browser)).not.toBeNull()
  const panel = await openPanelTarget(browser)
  await expect.poll(async () => panel?.text()).toMatch(/Alice Chen/)
  await expect.poll(told).toContain('"journey:')
  await expect(composer, "the key is no letter").toHaveValue("")
})
