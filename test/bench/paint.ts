/** How soon a seller sees something in the built extension, in a real chat: `npm run bench:paint`. */
import { type Frame, type Page, test } from "@playwright/test"
import { type ConverseBed, start } from "../beds/converse/index"
import { anApple } from "../support/builders"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { say } from "./say"

const rounds = 12
/** Of what begins with the page loaded anew. */
const loads = 5

/** When something matching is in the document, in ms since 1970; and a frame drawn after it. */
const drawn = (where: Page | Frame, selector: string): Promise<number> =>
  where.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const done = () => resolve(performance.timeOrigin + performance.now())
        const look = () => {
          if (!document.querySelector(wanted)) return false
          // A window behind others draws no frames: then the document itself is what counts.
          if (document.hidden) done()
          else requestAnimationFrame(() => setTimeout(done))
          return true
        }
        if (look()) return
        const watch = new MutationObserver(() => look() && watch.disconnect())
        watch.observe(document, { subtree: true, childList: true, attributes: true })
      }),
    selector
  )

type Who = "alice" | "bob"
const cardOf = (who: Who) => `article[aria-label="${who === "bob" ? "bob" : "Alice Chen"}"]`

const switchTo = async (to: Who, bed: ConverseBed, page: Page, panel: Page): Promise<number> => {
  const card = drawn(panel, cardOf(to))
  const began = await page.evaluate((name) => {
    document.querySelector<HTMLElement>(`converse-roster a[data-jid="${name}@localhost"]`)?.click()
    return Date.now()
  }, to)
  const took = (await card) - began
  await bed.open(page, to)
  return took
}

/** To a chat that the page has not shown since it was loaded, and to one that it has. */
const switches = async (bed: ConverseBed, page: Page, panel: Page, load: () => Promise<void>) => {
  const first: number[] = []
  for (let round = 0; round < loads; round++) {
    await load()
    await drawn(panel, cardOf("alice"))
    first.push(await switchTo("bob", bed, page, panel))
    await bed.open(page, "alice")
    await drawn(panel, cardOf("alice"))
  }
  const again: number[] = []
  for (let round = 0; round < rounds; round++)
    again.push(await switchTo(round % 2 === 0 ? "bob" : "alice", bed, page, panel))
  return { first, again }
}

const openings = async (seller: Seller, page: Page, fresh: () => Promise<void>) => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await fresh()
    const began = Date.now()
    await seller.chord(page)
    const bar = await seller.bar(page)
    times.push((await drawn(bar, "[role=option]")) - began)
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => document.activeElement?.matches("textarea"))
  }
  return times
}

test("paint", async () => {
  const bed = await start()
  const seller = await startSeller(["http://localhost/*"])
  try {
    await seller.seed("products", [anApple()])
    const page = await seller.context.newPage()
    const panel = await openPanel(seller)
    await page.bringToFront()
    await bed.login(page, "alice")
    await drawn(panel, 'article[aria-label="Alice Chen"]')
    const box = page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
    const load = async () => {
      await page.reload()
      await box.waitFor()
      await box.click()
      // The frame loads ahead, once the browser has nothing else to do.
      await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === "DIV")
    }
    const { first, again } = await switches(bed, page, panel, load)
    await say("chat opened for the first time → card in the panel", first)
    await say("chat switched to one seen before → card in the panel", again)
    await say("bar, first opening on a page → list", await openings(seller, page, load))
    await say("bar, later openings → list", await openings(seller, page, async () => undefined))
  } finally {
    await seller.close()
    await bed.stop()
  }
})
