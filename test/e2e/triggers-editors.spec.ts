/** The trigger typed by real keys in every editor: what becomes of it by the editor's own model. */
import { expect, type Locator, type Page, test } from "@playwright/test"

import { type EditorName, type EditorsBed, editors, start } from "../beds/editors/index"
import { type Seller, startSeller } from "../support/seller"
import { aReply, switchBar } from "../support/triggers"

const ORIGIN = "http://localhost/*"
const DRAFT = "Hello brave world"
// Editors join what is typed within a second into one undo step.
const UNDO_STEP_MS = 1100

let bed: EditorsBed
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller([ORIGIN])
  await seller.seed("snippets", [
    aReply("Apricots are out", "apr", "No apricots today."),
    aReply("Zz thanks", "ap", "Thank you!")
  ])
  await switchBar(seller, "triggers", ORIGIN, true)
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const boxOf = (page: Page, name: EditorName): Locator =>
  name === "tinymce"
    ? page.frameLocator("iframe").first().locator("body")
    : page.locator("#composer, [contenteditable=true]").first()

for (const name of editors) {
  test(`${name}: it opens the bar, goes alone, and what is typed behind it is searched`, async () => {
    const page = await seller.context.newPage()
    const faults: string[] = []
    page.on("pageerror", (error) => faults.push(error.message))
    // TinyMCE keeps a space at an end as a no-break space, as it does when it is typed.
    const text = () => page.evaluate(() => window.editor.text().replaceAll("\u00a0", " "))
    await page.goto(bed.page(name))
    await page.locator("html[data-ready]").waitFor()
    await page.clock.install()
    await boxOf(page, name).click()
    await page.keyboard.type(`${DRAFT} `)
    for (const _ of " world ") await page.keyboard.press("ArrowLeft")
    await page.keyboard.type(" ")
    await expect.poll(text).toBe("Hello brave  world ")
    await page.clock.fastForward(UNDO_STEP_MS)

    // As fast as keys can come: the shortcut's letters, and an Enter that must send nothing.
    await page.keyboard.press("/")
    await Promise.all(["/", "a", "p", "Enter"].map((key) => page.keyboard.press(key)))
    const bar = await seller.bar(page)
    await expect(bar.getByRole("combobox")).toHaveValue("ap")
    await expect(bar.getByRole("option").first()).toContainText("Zz thanks")
    expect(await text()).toBe("Hello brave  world ")
    await page.keyboard.press("Enter")
    await expect.poll(text).toBe("Hello brave Thank you! world ")
    await page.keyboard.type("!")
    await expect.poll(text).toBe("Hello brave Thank you!! world ")
    expect(await page.evaluate(() => window.editor.submits)).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  test(`${name}: Esc gives the caret back`, async () => {
    const page = await seller.context.newPage()
    // TinyMCE keeps a space at an end as a no-break space, as it does when it is typed.
    const text = () => page.evaluate(() => window.editor.text().replaceAll("\u00a0", " "))
    await page.goto(bed.page(name))
    await page.locator("html[data-ready]").waitFor()
    await boxOf(page, name).click()
    await page.keyboard.type("//")
    const bar = await seller.bar(page)
    await expect.poll(text).toBe("")
    await page.keyboard.press("Escape")
    await expect.poll(() => bar.evaluate(() => document.hasFocus())).toBe(false)
    await page.keyboard.type("x")
    await expect.poll(text).toBe("x")
    await page.keyboard.press("Control+z")
    await page.keyboard.press("Control+z")
    expect(await page.evaluate(() => window.editor.submits)).toBe(0)
    await page.close()
  })
}
