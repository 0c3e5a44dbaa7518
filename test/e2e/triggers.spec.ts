/** Where the bar opens by what is typed, and where it stays away from a page. */
import { expect, type Page, test } from "@playwright/test"

import { type ConverseBed, start as startConverse } from "../beds/converse/index"
import { type LoungeBed, start as startLounge } from "../beds/lounge/index"
import { faults } from "../support/axe"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { aReply } from "../support/triggers"

const THANKS = "Thank you!"
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp"
}

let site: ChatSite
let seller: Seller

test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("snippets", [aReply("Thanks", "ap", THANKS)])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

/** A chat whose page counts the Enters that reach it. */
const openChat = async (path = "/chat", headers = {}) => {
  const page = await seller.context.newPage()
  const script = `window.enters = 0
    addEventListener("keydown", (event) => event.key === "Enter" && (window.enters += 1))`
  await page.goto(site.put(path, { script, headers }))
  await expect.poll(async () => (await seller.reading(page))?.["seen"]).toBe(true)
  await page.locator("textarea").click()
  return page
}
const box = (page: Page) => page.locator("textarea")
const barShown = (page: Page) =>
  page.evaluate(() => document.activeElement?.parentElement === document.documentElement)

/** Both switches of this machine's pages in the Sites room. */
const turn = async (name: RegExp, on: boolean, look?: (room: Page) => Promise<void>) => {
  const room = await seller.openOwn("tabs/workspace.html#sites")
  const box = room.getByRole("checkbox", { name })
  await expect(box).toBeChecked({ checked: !on })
  await box.click()
  await expect(box).toBeChecked({ checked: on })
  await expect(room.getByRole("button", { name: "Undo", exact: true })).toBeVisible()
  await look?.(room)
  await room.close()
}
const TYPED = /^Typing .* localhost$/

test("off at first: what is typed is text", async () => {
  const page = await openChat()
  await page.keyboard.type("//ap")
  await expect(box(page)).toHaveValue("//ap")
  expect(await barShown(page)).toBe(false)
  await page.close()
})

test("switched on in the Sites room it works in the page that is open, and is off at once", async () => {
  const page = await openChat()
  await turn(TYPED, true, async (room) => expect(await faults(room)).toEqual([]))
  await page.bringToFront()
  await page.keyboard.type("Hi 、、ap")
  await page.keyboard.press("Enter")
  const bar = await seller.bar(page)
  await expect(bar.getByRole("combobox")).toHaveValue("ap")
  await expect(box(page)).toHaveValue("Hi ")
  await page.keyboard.press("Escape")
  await expect(box(page)).toBeFocused()
  await page.keyboard.press("Control+z")
  await expect(box(page)).toHaveValue("Hi 、、")
  expect(await page.evaluate("enters"), "the early Enter was kept from the page").toBe(0)

  await turn(TYPED, false)
  await page.bringToFront()
  // The browser marks what its undo brings back.
  await page.keyboard.press("End")
  await page.keyboard.type(" //")
  await expect(box(page)).toHaveValue("Hi 、、 //")
  expect(await barShown(page)).toBe(false)
  await turn(TYPED, true)
  await page.close()
})

test("not in an address, a path or code, not by an input method at work, not by the page itself", async () => {
  const page = await openChat()
  for (const text of ["http://a.example ", "see a//b ", "`//` ", "/ / ", "1、、2 "]) {
    await box(page).fill("")
    await page.keyboard.type(text)
    await expect(box(page)).toHaveValue(text)
    expect(await barShown(page), text).toBe(false)
  }
  const keys = await page.context().newCDPSession(page)
  await box(page).fill("")
  await keys.send("Input.imeSetComposition", { text: "//", selectionStart: 2, selectionEnd: 2 })
  await page.keyboard.press("ArrowLeft")
  expect(await barShown(page)).toBe(false)
  await box(page).fill("")
  // Keys that a page makes up are no seller's.
  await page.evaluate(() => {
    const it = document.querySelector("textarea")
    for (const key of ["/", "/"]) {
      it?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }))
      document.execCommand("insertText", false, key)
    }
  })
  await expect(box(page)).toHaveValue("//")
  expect(await barShown(page)).toBe(false)
  await box(page).fill("")
  // What an input method gives without composing, as for 、 on many keyboards.
  await keys.send("Input.insertText", { text: "、" })
  await keys.send("Input.insertText", { text: "、" })
  await seller.bar(page)
  await expect(box(page)).toHaveValue("")
  await page.close()
})

test("off for a site at a click in the bar, undone there, and in the panel; a window meanwhile", async () => {
  const page = await openChat()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await bar.getByRole("button", { name: "Not on this site" }).press("Enter")
  await expect(bar.getByText("No more bar on localhost")).toBeVisible()
  await bar.getByRole("button", { name: "Undo", exact: true }).press("Enter")
  await expect(bar.getByRole("button", { name: "Not on this site" })).toBeVisible()
  await expect.poll(async () => barOff()).toEqual({})
  await bar.getByRole("button", { name: "Not on this site" }).press("Enter")
  await expect.poll(async () => barOff()).toEqual({ "http://localhost/*": true })
  await page.keyboard.press("Escape")
  await page.reload()
  await box(page).click()
  await page.keyboard.type("//")
  await expect(box(page)).toHaveValue("//")

  const opened = seller.context.waitForEvent("page")
  await seller.chord(page)
  const window = await opened
  expect(window.url()).toContain("/tabs/bar.html")
  await window.close()
  expect(page.frames().filter((it) => it.url().includes("bar.html"))).toEqual([])

  const panel = await openPanel(seller)
  // A panel that is closed at once has said it all the same.
  await panel.getByRole("button", { name: "Bar on this site again" }).click()
  await panel.close()
  await expect.poll(barOff).toEqual({})
  await page.bringToFront()
  // The page hears of it some moments later.
  await expect(async () => {
    await box(page).fill("")
    await page.keyboard.type("//")
    await expect(box(page)).toHaveValue("", { timeout: 500 })
  }).toPass()
  await seller.bar(page)
  await page.close()
})

const barOff = async () =>
  (await seller.rows("settings")).find((it) => it["key"] === "barOff")?.["value"]

test("a page that forbids frames: the window comes at once, with what was typed for it", async () => {
  const page = await openChat("/isolated", ISOLATED)
  expect(await page.evaluate("crossOriginIsolated")).toBe(true)
  const opened = seller.context.waitForEvent("page", { timeout: 2000 })
  await page.keyboard.press("/")
  // At once, as fingers do: none waits for the one before to have been heard, and each may come while
  // the window opens. A page that is driven never loses the focus to it, so that it has to be asked.
  await Promise.all(["/", "a", "p"].map((key) => page.keyboard.press(key)))
  const window = await opened
  await expect(window.getByRole("combobox")).toHaveValue("ap")
  await expect(box(page)).toHaveValue("")
  await window.close()
  await page.close()
})

test("one that forbids them without saying so is known from the second time on", async () => {
  const headers = { "cross-origin-embedder-policy": "require-corp" }
  const page = await openChat("/embedder", headers)
  const first = seller.context.waitForEvent("page")
  await seller.chord(page)
  await (await first).close()
  const second = seller.context.waitForEvent("page", { timeout: 2000 })
  await seller.chord(page)
  await (await second).close()
  await page.close()
})

test("in converse.js and The Lounge: opened, taken out, inserted once, unsent", async () => {
  test.setTimeout(180_000)
  const beds: [ConverseBed, LoungeBed] = [await startConverse(), await startLounge()]
  const [converse, lounge] = beds
  try {
    for (const bed of beds) {
      const page = await seller.context.newPage()
      await bed.login(page)
      await bed.open(page, "alice")
      const input =
        bed === lounge
          ? page.locator("textarea#input")
          : page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
      await input.click()
      await page.keyboard.type("Dear Alice //ap")
      await page.keyboard.press("Enter")
      const bar = await seller.bar(page)
      await expect(bar.getByRole("option").first()).toContainText("Thanks")
      await expect(input).toHaveValue("Dear Alice ")
      await page.keyboard.press("Enter")
      await expect(input).toHaveValue(`Dear Alice ${THANKS}`)
      expect(await bed.alice.received()).toEqual([])
      await page.close()
    }
  } finally {
    await lounge.stop()
    await converse.stop()
  }
})
