import { type Browser, expect, test } from "@playwright/test"
import { build } from "esbuild"

import { adaptersFor } from "~sites/index"

import { launchChromium } from "../../scripts/recognise"
import { type ConverseBed, start } from "../beds/converse/index"

let bed: ConverseBed
let browser: Browser
test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  browser = await launchChromium()
})
test.afterAll(async () => {
  await browser?.close()
  await bed?.stop()
})

test("in a real chat: who is open is told, clicks and messages are told apart", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { watch } from "~page/watch"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "eyes"
  })
  const page = await browser.newPage()
  await page.goto(`${bed.url}/`)
  await page.locator("converse-roster a.open-chat").first().waitFor()
  await page.evaluate(`(() => {
    ${outputFiles[0]?.text ?? ""}
    window.told = []
    const say = (it) => (it.seen ? it.sighting.identity.value : it.why)
    const { readNow } = eyes.watch(document, ${JSON.stringify(adaptersFor(bed.url))},
      (it) => window.told.push(say(it)), new AbortController().signal)
    window.now = () => say(readNow())
  })()`)
  const told = () => page.evaluate("window.told")
  await expect.poll(told).toEqual(["no-conversation-open"])

  await bed.open(page, "alice")
  await expect.poll(told).toEqual(["no-conversation-open", "alice@localhost"])
  await bed.open(page, "bob")
  expect(await page.evaluate("window.now()"), "at once, at the moment of writing").toBe(
    "bob@localhost"
  )
  await expect.poll(told).toEqual(["no-conversation-open", "alice@localhost", "bob@localhost"])

  await bed.alice.say("Is the tea still there?")
  // An unread chat stands in the list twice: in a group of its own, and in its place.
  const alice = page.locator('converse-roster a.open-chat[data-jid="alice@localhost"]').first()
  await expect(alice.locator(".msgs-indicator")).toBeVisible()
  expect(await page.evaluate("window.now()"), "a message opens nothing").toBe("bob@localhost")
  await alice.click()
  await expect
    .poll(told)
    .toEqual(["no-conversation-open", "alice@localhost", "bob@localhost", "alice@localhost"])
})
