import { expect, test } from "@playwright/test"

import { start as startConverse, type ConverseBed } from "../beds/converse/index"
import { editors, start as startEditors } from "../beds/editors/index"
import type { EditorsBed, EditorUnderTest } from "../beds/editors/index"
import { CHROMIUM, FLAGS } from "../support/browser"

/** That the beds are there and are the real ones, before anything is asked of the extension. */
test.use({ launchOptions: { executablePath: CHROMIUM, args: [...FLAGS] } })

test.describe("the editors", () => {
  let bed: EditorsBed
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    bed = await startEditors()
  })
  test.afterAll(() => bed.stop())

  for (const name of editors) {
    test(`${name} says its own text, breaks lines, sends on Enter and undoes`, async ({ page }) => {
      const faults: string[] = []
      page.on("pageerror", (error) => faults.push(error.message))
      await page.goto(bed.page(name))
      await page.locator("html[data-ready]").waitFor()
      const editor = await page.evaluateHandle<EditorUnderTest>("window.editor")
      const text = () => editor.evaluate((it) => it.text())

      await editor.evaluate((it) => it.set("one\n\n二 👍"))
      expect(await text()).toBe("one\n\n二 👍")
      await editor.evaluate((it) => it.focus())
      await page.keyboard.type("X")
      await page.keyboard.press("Shift+Enter")
      await page.keyboard.type("Y")
      await expect.poll(text).toBe("one\n\n二 👍X\nY")
      await editor.evaluate((it) => it.undo())
      await expect.poll(text).not.toBe("one\n\n二 👍X\nY")
      expect(await editor.evaluate((it) => it.submits)).toBe(0)
      await page.keyboard.press("Enter")
      await expect.poll(() => editor.evaluate((it) => it.submits)).toBe(1)
      await expect.poll(text).toBe("")
      expect(faults).toEqual([])
    })
  }
})

test.describe("the chat", () => {
  let bed: ConverseBed
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    bed = await startConverse()
  })
  test.afterAll(() => bed.stop())

  test("shows what customers write, and they receive only what is sent", async ({ page }) => {
    await bed.alice.say("在吗？ before you came")
    await bed.login(page, "alice")
    const said = page.locator('converse-chat[jid="alice@localhost"] .chat-msg__text')
    await expect(said).toHaveText(["在吗？ before you came"])
    await bed.alice.say("and while you are here")
    await expect(said).toHaveText(["在吗？ before you came", "and while you are here"])
    await expect(page.locator(".chatbox-title__text")).toHaveText("Alice Chen")

    await page.locator("textarea.chat-textarea").fill("a draft")
    expect(await bed.alice.received()).toEqual([])
    await page.locator("textarea.chat-textarea").press("Enter")
    await expect.poll(() => bed.alice.received()).toEqual(["a draft"])
    expect(await bed.bob.received()).toEqual([])

    await bed.open(page, "bob")
    await expect(page.locator(".chatbox-title__text:visible")).toHaveText("bob")
  })
})
