/**
 * The bar's whole way in every editor with the built extension: the key, the frame, typing in it,
 * Enter. No adapter knows these pages: nobody is named, and the bar works all the same.
 */
import { expect, type Frame, type Locator, type Page, test } from "@playwright/test"

import { type EditorName, type EditorsBed, editors, start } from "../beds/editors/index"
import { anApple } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

const CARD = "Apples 5 kg\n\u00a568\nhttps://shop.example/apples"
const DRAFT = "Hello brave world"
const HALVES = ["Hello brave", " world"] as const
// Editors join what is typed within a second into one undo step; a seller in the bar is slower.
const UNDO_STEP_MS = 1100

let bed: EditorsBed
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple(), anApple({ title: "苹果 红富士", sku: "HF" })])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const openEditor = async (name: EditorName): Promise<Page> => {
  const page = await seller.context.newPage()
  await page.goto(bed.page(name))
  await page.locator("html[data-ready]").waitFor()
  return page
}
const boxOf = (page: Page, name: EditorName): Locator =>
  name === "tinymce"
    ? page.frameLocator("iframe").first().locator("body")
    : page.locator("#composer, [contenteditable=true]").first()
const textOf = (page: Page) => page.evaluate(() => window.editor.text())

const openBar = async (page: Page): Promise<Frame> => {
  await seller.chord(page)
  return seller.bar(page)
}

for (const name of editors) {
  test(`${name}: one copy in the middle of a draft, typing goes on, one undo takes it back`, async () => {
    const page = await openEditor(name)
    const faults: string[] = []
    page.on("pageerror", (error) => faults.push(error.message))
    const text = () => textOf(page)
    await page.clock.install()
    await boxOf(page, name).click()
    await page.keyboard.type(DRAFT)
    for (const _ of HALVES[1]) await page.keyboard.press("ArrowLeft")
    await expect.poll(text).toBe(DRAFT)

    const bar = await openBar(page)
    await expect(bar.getByText("Nobody recognised")).toBeVisible()
    await page.keyboard.type("app")
    await expect(bar.getByRole("option").first()).toContainText("Apples")
    // So that the draft is an undo step of its own.
    await page.clock.fastForward(UNDO_STEP_MS)
    await page.keyboard.press("Enter")
    await expect.poll(text).toBe(HALVES.join(CARD))
    await expect.poll(() => bar.evaluate(() => document.hasFocus())).toBe(false)

    await page.keyboard.press("Control+z")
    await expect.poll(text).toBe(DRAFT)
    await page.keyboard.type("!")
    await expect.poll(text).toBe(HALVES.join("!"))
    expect(await page.evaluate(() => window.editor.submits)).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  test(`${name}: Esc gives the box back; the warm frame writes into it, the caret behind it`, async () => {
    const page = await openEditor(name)
    await boxOf(page, name).click()
    const first = await openBar(page)
    await page.keyboard.press("Escape")
    await expect.poll(() => isFocused(page, name)).toBe(true)
    await expect.poll(() => first.evaluate(() => document.hasFocus())).toBe(false)
    // Some editors put their caret back a moment after the focus.
    await page.keyboard.type("x")
    await expect.poll(() => textOf(page)).toBe("x")

    const bar = await openBar(page)
    await page.keyboard.type("app")
    await expect(bar.getByRole("option").first()).toContainText("Apples")
    await page.keyboard.press("Enter")
    await expect.poll(() => textOf(page)).toBe(`x${CARD}`)
    await expect.poll(() => isFocused(page, name)).toBe(true)
    await page.keyboard.type("!")
    await expect.poll(() => textOf(page)).toBe(`x${CARD}!`)
    expect(await page.evaluate(() => window.editor.submits)).toBe(0)
    await page.close()
  })
}

const isFocused = (page: Page, name: EditorName) =>
  boxOf(page, name).evaluate((it) => it.ownerDocument.activeElement === it)

test("a name typed through an input method is found; Enter that ends the word does not act", async () => {
  const page = await openEditor("textarea")
  await boxOf(page, "textarea").click()
  const bar = await openBar(page)
  const keys = await page.context().newCDPSession(page)
  const input = bar.getByRole("combobox")

  const compose = (text: string) =>
    keys.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length
    })
  // Watched as the browser says it: a composition that is none would prove nothing.
  await input.evaluate((it: HTMLElement) => {
    it.addEventListener("keydown", (event) => {
      if (event.key === "Enter") it.dataset["enter"] = String(event.isComposing)
    })
  })
  for (const said of ["p", "ping", "苹果"]) await compose(said)
  await expect(input).toHaveValue("苹果")
  await expect(bar.getByRole("option").first()).toContainText("苹果")
  await page.keyboard.press("Enter")
  await expect(input).toHaveAttribute("data-enter", "true")
  await expect(bar.getByRole("option").first()).toContainText("苹果")
  expect(await textOf(page)).toBe("")

  await keys.send("Input.insertText", { text: "苹果" })
  await expect(input).toHaveValue("苹果")
  await page.keyboard.press("Enter")
  await expect.poll(() => textOf(page)).toContain("苹果 红富士")
  expect(await page.evaluate(() => window.editor.submits)).toBe(0)
  await page.close()
})
