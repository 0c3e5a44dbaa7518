/**
 * Writing into real editors, judged by each editor's own model: what is merely seen in the page may
 * not be what the editor would send. The hands run in an isolated world, as a content script does.
 */
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test"
import { chromium, expect, test } from "@playwright/test"

import type { EditorName, EditorsBed } from "../beds/editors/index"
import { editors, start } from "../beds/editors/index"
import type { Hands } from "../composer/isolated-hands"
import { isolatedHands } from "../composer/isolated-hands"
import { CHROMIUM, FLAGS } from "../support/browser"

declare global {
  interface Window {
    /** Ends what keeps the page from hearing where its caret is. */
    hearAgain?: () => void
  }
}

const OFFER = "Apples, 2 boxes: <b> & 'fresh' \u597d"
// Emoji, Han beyond the basic plane, a joined emoji, and what HTML would read as its own.
const SEVERAL_LINES =
  "Dear \u674e\u56db \u{1f600}\n\n\u82f9\u679c\u4e24\u7bb1 \u{20bb7}\u91ce\u5bb6\n\u{1f469}\u200d\u{1f467} 1 < 2 &amp; 3"
// Hebrew and Arabic, with digits between.
const RIGHT_TO_LEFT =
  "\u05e9\u05dc\u05d5\u05dd, \u05d4\u05de\u05d7\u05d9\u05e8 136\n\u0645\u0631\u062d\u0628\u0627 \u0628\u0643"
const LONG = Array.from({ length: 50 }, (_, line) => `line ${line} \u82f9\u679c`.padEnd(39, "."))
  .join("\n")
  .padEnd(2000, "!")
const SPACES = "  two  spaces\n\n  and a line more"

// Short: each of its keys is pressed anew in every case of every editor.
const DRAFT = "Hi you"
const HALVES = ["Hi", " you"] as const
const SELECTORS = ["#composer", "[contenteditable=true]", "iframe.tox-edit-area__iframe >>> body"]
// Editors join what is typed within a second into one undo step; a seller in the bar is slower.
const UNDO_STEP_MS = 1100

/** What an editor makes of a text, where that is not the text itself: said here, not hidden. */
const MADE_OF: Partial<Record<EditorName, (text: string) => string>> = {
  // TinyMCE keeps spaces that HTML would swallow as no-break spaces, as it does when they are typed.
  tinymce: (text) => (text.includes("\n") ? text.replace(/^ | (?= )/gm, "\u00a0") : text)
}

/** Draft's own means to clear it leaves its caret behind: what is typed next is out of order. */
const OPENED_ANEW: ReadonlySet<EditorName> = new Set(["draft"])

let bed: EditorsBed
let browser: Browser
let context: BrowserContext
let page: Page
let hands: Hands
let errors: string[]

test.beforeAll(async () => {
  bed = await start()
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] })
  context = await browser.newContext()
})
test.afterAll(async () => {
  await browser.close()
  await bed.stop()
})

async function open(name: EditorName): Promise<void> {
  page = await context.newPage()
  errors = []
  page.on("pageerror", (error) => errors.push(error.message))
  await page.goto(bed.page(name))
  await page.waitForSelector("html[data-ready]")
  hands = await isolatedHands(page)
}

function box(name: EditorName): Locator {
  if (name === "tinymce") return page.frameLocator("iframe").locator("body")
  return page.locator("#composer, [contenteditable=true]").first()
}

const text = (): Promise<string> => page.evaluate(() => window.editor.text())

/** Types a draft with real keys and leaves the caret in its middle. */
async function typeDraft(name: EditorName): Promise<void> {
  await box(name).click()
  await page.keyboard.type(DRAFT)
  for (const _ of HALVES[1]) await page.keyboard.press("ArrowLeft")
  await expect.poll(text).toBe(DRAFT)
}

for (const name of editors) {
  const made = MADE_OF[name] ?? ((given: string) => given)

  // A page for each editor: what one case left is cleared away, as it is after a message was sent.
  test.describe(name, () => {
    const begin = async () => {
      await open(name)
      await page.clock.install()
    }
    test.beforeAll(begin)
    test.beforeEach(async () => {
      if (OPENED_ANEW.has(name)) {
        await page.close()
        await begin()
      }
      await page.evaluate(() => window.editor.clear())
      await expect.poll(text).toBe("")
      await page.clock.fastForward(UNDO_STEP_MS)
    })
    test.afterEach(async () => {
      expect(await page.evaluate(() => window.editor.submits)).toBe(0)
      expect(errors).toEqual([])
    })
    test.afterAll(() => page.close())

    test("one line, several, right to left, 2,000 characters; typing goes on behind", async () => {
      for (const given of [OFFER, SEVERAL_LINES, RIGHT_TO_LEFT, LONG]) {
        await page.evaluate(() => window.editor.clear())
        await box(name).click()
        expect(await hands.save()).toBe(true)
        await hands.useBar()
        expect(await hands.insert(given)).toBe("inserted")
        expect(await text()).toBe(made(given))
        await page.keyboard.type("!")
        await expect.poll(text).toBe(`${made(given)}!`)
      }
    })

    for (const [what, given] of Object.entries({ OFFER, SEVERAL_LINES, SPACES })) {
      test(`${what} in the middle of a draft, and one undo takes just it away`, async () => {
        await typeDraft(name)
        await page.clock.fastForward(UNDO_STEP_MS)
        await hands.save()
        await hands.useBar()
        expect(await hands.insert(given)).toBe("inserted")
        expect(await text()).toBe(HALVES.join(made(given)))
        await page.keyboard.press("Control+z")
        await expect.poll(text).toBe(DRAFT)
      })
    }

    test("typing goes on between the insertion and the rest of the draft", async () => {
      await typeDraft(name)
      expect(await hands.save()).toBe(true)
      await hands.useBar()
      expect(await hands.insert(SEVERAL_LINES)).toBe("inserted")
      await page.keyboard.type("!?")
      await expect.poll(text).toBe(HALVES.join(`${made(SEVERAL_LINES)}!?`))
    })

    test("a caret that moved just before the bar came, unheard by the editor, is kept", async () => {
      await box(name).click()
      await page.keyboard.type(DRAFT)
      await expect.poll(text).toBe(DRAFT)
      // The browser tells of a caret a moment after it has moved: by then the bar has the focus.
      await page.evaluate(() => {
        const unheard = (event: Event) => event.isTrusted && event.stopImmediatePropagation()
        window.addEventListener("selectionchange", unheard, true)
        window.hearAgain = () => window.removeEventListener("selectionchange", unheard, true)
      })
      for (const _ of HALVES[1]) await page.keyboard.press("ArrowLeft")
      await hands.save()
      await hands.useBar()
      expect(await hands.insert(OFFER)).toBe("inserted")
      expect(await text()).toBe(HALVES.join(made(OFFER)))
      await page.evaluate(() => window.hearAgain?.())
    })

    test("marked text stays, the insertion goes behind it", async () => {
      await typeDraft(name)
      for (const _ of "you") await page.keyboard.press("Shift+ArrowRight")
      await hands.save()
      await hands.useBar()
      await hands.insert(OFFER)
      expect(await text()).toBe(`Hi yo${made(OFFER)}u`)
    })

    test("a box without the focus is found by its selector; the text goes to the end", async () => {
      await page.evaluate((draft) => window.editor.set(draft), DRAFT)
      await page.evaluate(() => document.body.appendChild(document.createElement("button")).focus())
      expect(await hands.save(SELECTORS)).toBe(true)
      expect(await hands.insert(OFFER)).toBe("inserted")
      expect(await text()).toBe(DRAFT + made(OFFER))
    })
  })
}

// Also where the browser's command does nothing: the way without it, whose price is the undo.
for (const name of ["react", "vue", "textarea"] as const) {
  test(`${name}, by the field's value`, async () => {
    await open(name)
    await hands.run("document.execCommand = () => false")
    await typeDraft(name)
    await hands.save()
    await hands.useBar()
    expect(await hands.insert(SEVERAL_LINES)).toBe("inserted")
    expect(await text()).toBe(HALVES.join(SEVERAL_LINES))
    await page.keyboard.type("!")
    await expect.poll(text).toBe(HALVES.join(`${SEVERAL_LINES}!`))
    await page.close()
  })
}

// What is known not to be exact, so that a change of it is noticed.
test("tinymce ends a text that ends in a line break before that break", async () => {
  await open("tinymce")
  await typeDraft("tinymce")
  await hands.save()
  expect(await hands.insert("a\nb\n")).toBe("inserted")
  expect(await text()).toBe("Hia\nb\n\u00a0you")
  await page.keyboard.type("!")
  await expect.poll(text).toBe("Hia\nb!\n\u00a0you")
  await page.close()
})
