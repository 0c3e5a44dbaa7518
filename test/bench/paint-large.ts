/** How soon a keystroke is answered with 10,000 products and 2,000 replies: `npm run bench:paint`. */
import { type Frame, type Page, test } from "@playwright/test"
import { type EditorsBed, start } from "../beds/editors/index"
import { anApple } from "../support/builders"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { aReply } from "../support/triggers"
import { say } from "./say"

const GOODS = [
  "Apples",
  "Pears",
  "Green tea",
  "Silk scarf",
  "苹果 红富士",
  "Phone case",
  "Mug",
  "Soap"
]
/** What is typed: a product's name with its number, a reply's shortcut, and Han from a keyboard. */
const TYPED = ["apples 77", "r1234", "silk 5", "tea 900", "mug", "phone case 12"]

const seedMany = async (seller: Seller) => {
  const products = Array.from({ length: 10_000 }, (_, at) =>
    anApple({ title: `${GOODS[at % GOODS.length]} ${at}`, sku: `S${at}`, uses: at % 50 })
  )
  const replies = Array.from({ length: 2000 }, (_, at) =>
    aReply(`Reply about ${GOODS[at % GOODS.length]} ${at}`, `r${at}`, `Text ${at}`)
  )
  for (let at = 0; at < products.length; at += 2500)
    await seller.seed("products", products.slice(at, at + 2500))
  await seller.seed("snippets", replies)
}

/** From each key going down to the first frame drawn after the list was made anew, in ms. */
const keystrokes = async (page: Page, where: Page | Frame): Promise<number[]> => {
  await where.evaluate(() => {
    globalThis.strokes = []
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => globalThis.strokes.push(performance.now() - timeStamp))
        ),
      true
    )
  })
  for (const text of TYPED) {
    await page.keyboard.type(text, { delay: 90 })
    for (const _ of text) await page.keyboard.press("Backspace", { delay: 40 })
  }
  return where.evaluate(() => globalThis.strokes)
}

const chords = async (seller: Seller, page: Page): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < 10; round++) {
    const began = Date.now()
    await seller.chord(page)
    const bar = await seller.bar(page)
    await bar.getByRole("option").first().waitFor()
    times.push(Date.now() - began)
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => document.activeElement?.matches("textarea"))
  }
  return times
}

test("paint with 10,000 products and 2,000 replies", async () => {
  const bed: EditorsBed = await start()
  const seller = await startSeller(["http://localhost/*"])
  try {
    await seedMany(seller)
    const page = await seller.context.newPage()
    await page.goto(bed.page("textarea"))
    await page.locator("#composer").click()
    await say("large: chord → painted list in the bar", await chords(seller, page))
    await seller.chord(page)
    const bar = await seller.bar(page)
    await say("large: keystroke → painted list in the bar", await keystrokes(page, bar))
    await page.keyboard.press("Escape")
    const panel = await openPanel(seller)
    await panel.bringToFront()
    await panel.getByRole("combobox").click()
    await say("large: keystroke → painted list in the panel's bar", await keystrokes(panel, panel))
  } finally {
    await seller.close()
    await bed.stop()
  }
})

declare global {
  /** Times of keystrokes, in the page that is measured. */
  var strokes: number[]
}
