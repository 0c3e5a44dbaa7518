import { mkdir, readFile } from "node:fs/promises"
import path from "node:path"

import { expect, type Page, test, type Worker } from "@playwright/test"
import { PNG } from "pngjs"

import { type ConverseBed, start } from "../beds/converse/index"
import { allowByKeys, question } from "../support/browser-question"
import { anApple } from "../support/builders"
import { type Headed, launchHeaded, SCREEN } from "../support/headed"
import { openPanelTarget, type PanelTarget } from "../support/panel-target"
import { BUILD, databaseMade, putRows } from "../support/seller"

/** Of the whole screen, the panel and the bar beside a chat. */
const picture = "build/pictures/headed-panel.png"

let bed: ConverseBed
let headed: Headed

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  headed = await launchHeaded({
    extension: BUILD,
    url: bed.chat("alice"),
    // Neither the chat's own question nor the browser's warning lies over what is tested.
    args: ["--disable-notifications", "--test-type"]
  })
})
test.afterAll(async () => {
  await headed?.close()
  await bed?.stop()
})

const composerOf = (page: Page, name: string) =>
  page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`)

/** What the browser lets the extension see, and where its content script is registered. */
const allowed = (worker: Worker) =>
  worker.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).flatMap((it) => it.matches)
  }))

/** A real click; where the panel lies on the screen is found by pointing at it. */
const press = async (panel: PanelTarget, name: string) => {
  const there = { x: SCREEN.width - 100, y: SCREEN.height / 2 }
  const seen = panel.pointer()
  await headed.point(there.x - 1, there.y)
  await headed.point(there.x, there.y)
  const [at, button] = [await seen, await panel.button(name)]
  if (!at || !button) throw new Error(`the panel has no button "${name}": ${await panel.text()}`)
  // The first pointer that the panel told of may have been either of the two: both are near.
  await headed.click(there.x - at.x + button.x, there.y - at.y + button.y)
}

test("as it ships: key, panel, the browser's own question, two tabs, the bar, all by hand", async () => {
  const { browser, page } = headed
  const [context] = browser.contexts()
  const [worker] = context?.serviceWorkers() ?? []
  if (!context || !worker) throw new Error("the extension is not there")
  await composerOf(page, "alice").click()

  // A key that the browser needs itself it gives to nobody: the command would have none. The lock's
  // is the seller's to choose.
  const commands = await worker.evaluate(() => chrome.commands.getAll())
  expect(commands.filter((it) => !it.shortcut).map((it) => it.name)).toEqual(["lock"])
  const keyOf = (name: string) =>
    commands.find((it) => it.name === name)?.shortcut?.toLowerCase() ?? ""

  expect(await openPanelTarget(browser)).toBeNull()
  expect(await allowed(worker)).toEqual({ origins: [], scripts: [] })
  await headed.key(keyOf("_execute_action"))
  await expect.poll(() => openPanelTarget(browser)).not.toBeNull()
  const panel = await openPanelTarget(browser)
  if (!panel) throw new Error("the panel closed again")
  // No site is allowed yet: the key itself lets this one page be read.
  await expect.poll(panel.text).toContain("Alice Chen")
  await worker.evaluate(databaseMade)
  await worker.evaluate(putRows, { table: "products", rows: [anApple()] })

  expect(await question(headed)).toBe("")
  await press(panel, "Allow on this site")
  await allowByKeys(headed, () => allowed(worker), {
    origins: ["http://localhost/*"],
    scripts: ["http://localhost/*"]
  })
  await expect.poll(() => panel.button("Allow on this site")).toBeNull()

  const second = await context.newPage()
  // The web chat opens where its other tab is, whatever the address says.
  await bed.login(second, "alice")
  await bed.open(second, "bob")
  await expect.poll(panel.text).toMatch(/^bob$/m)
  expect(await panel.text()).not.toContain("Alice Chen")
  await headed.key("ctrl+1")
  await expect.poll(panel.text).toContain("Alice Chen")
  expect(await panel.text()).not.toMatch(/^bob$/m)
  await headed.key("ctrl+2")
  await expect.poll(panel.text).toMatch(/^bob$/m)
  await headed.key("ctrl+1")
  await expect.poll(panel.text).toContain("Alice Chen")

  const composer = composerOf(page, "alice")
  await composer.click()
  await headed.type("Hello, ")
  await expect(composer).toHaveValue("Hello, ")
  await headed.key(keyOf("open-bar"))
  const barFrame = () => page.frames().find((it) => it.url().includes("/tabs/bar.html"))
  await expect.poll(barFrame).toBeDefined()
  const input = barFrame()?.getByRole("combobox") ?? page.locator("nothing")
  await expect(input).toBeFocused()
  await headed.type("app")
  await expect(input).toHaveValue("app")
  await expect.poll(() => barFrame()?.getByRole("option").first().innerText()).toContain("Apples")
  await mkdir(path.dirname(picture), { recursive: true })
  await headed.screenshot(picture)
  const { width, height } = PNG.sync.read(await readFile(picture))
  expect({ width, height }).toEqual(SCREEN)
  await headed.key("Return")
  await expect(composer).toHaveValue("Hello, Apples 5 kg\n¥68\nhttps://shop.example/apples")
  expect(await bed.alice.received(), "nothing was sent").toEqual([])

  // Taken back, as in the browser's settings: the script goes, and the panel says how to go on.
  await worker.evaluate(() => chrome.permissions.remove({ origins: ["http://localhost/*"] }))
  await expect.poll(() => allowed(worker)).toEqual({ origins: [], scripts: [] })
  const told = () =>
    worker.evaluate(async () =>
      Object.keys(await chrome.storage.session.get()).filter((it) => it.startsWith("tab:"))
    )
  await expect.poll(told, "the eyes in the open pages close too").toEqual([])
  await expect.poll(panel.text).toMatch(/Allow on this site|Press .* to read this page/)
  expect(headed.requests.filter((seen) => !seen.allowed)).toEqual([])
})
