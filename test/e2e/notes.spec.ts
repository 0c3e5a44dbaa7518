/** Notes in the real browser: two windows at once, pictures, a quote, and what a kill leaves. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { startKillable } from "../support/killable"
import { cardOf, openPanel } from "../support/panel"
import { BUILD, getRows, putRows, type Seller, startSeller } from "../support/seller"

let seller: Seller
let site: ChatSite
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const record = async (id: string) => {
  const page = await seller.openOwn(`tabs/workspace.html#customers/${id}`)
  await line(page).waitFor()
  return page
}
const note = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text })
const line = (page: Page) => page.getByRole("textbox", { name: "Add a note" })
const box = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true })
const rival = (page: Page, name: string) => page.getByRole("region", { name })
const press = (page: Page, name: string) => page.getByRole("button", { name }).click()
const customer = async (name: string) => {
  const contact = aContact({ name })
  await seller.seed("contacts", [contact])
  return contact.id
}

test("two windows edit one note at once: both texts stay, side by side, until one is chosen", async () => {
  const id = await customer("Two Windows")
  const [one, two] = [await record(id), await record(id)]
  await line(one).fill("likes blue")
  await one.keyboard.press("Enter")
  for (const page of [one, two])
    await note(page, "likes blue").getByRole("button", { name: "Edit" }).click()
  await box(one).fill("likes **blue**, size M")
  await box(two).fill("likes blue, not green")
  await press(one, "Save")
  await expect(note(one, "size M").locator("strong")).toHaveText("blue")
  // The other one goes on writing, undisturbed.
  await expect(box(two)).toHaveValue("likes blue, not green")
  await press(two, "Save")
  for (const page of [one, two]) {
    await expect(rival(page, "Saved first")).toContainText("size M")
    await expect(rival(page, "Saved after it")).toContainText("not green")
  }
  expect(await faults(two)).toEqual([])
  await press(two, "Keep both")
  await expect(rival(one, "Saved first")).toBeHidden()
  expect(await seller.rows("notes")).toMatchObject([
    { text: "likes **blue**, size M\n\n---\n\nlikes blue, not green", rival: "" }
  ])
  await press(one, "Earlier texts")
  await one.getByRole("dialog").getByRole("button", { name: "Restore this text" }).last().click()
  await expect(one.getByRole("dialog")).toBeHidden()
  expect(await seller.rows("notes")).toMatchObject([{ text: "likes blue" }])
  await Promise.all([one, two].map((it) => it.close()))
})

/** A PNG of any size, drawn by the browser itself. */
const png = async (page: Page, width: number, height: number) =>
  Buffer.from(
    await page.evaluate(
      async ([w, h]) => {
        const canvas = new OffscreenCanvas(w, h)
        const context = canvas.getContext("2d")
        if (!context) throw new Error("no canvas")
        context.fillStyle = "teal"
        context.fillRect(0, 0, w / 2, h)
        const bytes = await (await canvas.convertToBlob()).arrayBuffer()
        return [...new Uint8Array(bytes)]
      },
      [width, height] as const
    )
  )

test("pictures: kept by what they are, made smaller, or refused with the reason, and the text stays", async () => {
  const page = await record(await customer("Pictures"))
  await line(page).fill("the dress she meant")
  const half = (await png(page, 40, 40)).subarray(0, 60)
  const refused = [
    { name: "big.png", bytes: await png(page, 40, 40), size: 61e6, why: "big.png has 61 MB" },
    { name: "cat.png", bytes: Buffer.from("MZ"), why: "cat.png is no picture we can keep" },
    { name: "logo.png", bytes: Buffer.from("<svg xmlns='x'/>"), why: "logo.png is an SVG drawing" },
    { name: "half.png", bytes: half, why: "half.png is damaged" }
  ]
  for (const { name, bytes, size, why } of refused) {
    await paste(page, name, bytes, size)
    await expect(page.getByText(why).first()).toBeVisible()
  }
  await expect(line(page)).toHaveValue("the dress she meant")
  // 40 MB, and far too many pixels for a note: made smaller.
  await paste(page, "photo.png", await png(page, 4000, 2000), 40e6)
  await expect(page.getByRole("img", { name: "photo.png" })).toBeVisible()
  await line(page).focus()
  await page.keyboard.press("Enter")
  const small = note(page, "the dress she meant").getByRole("img", { name: "photo.png" })
  await expect(small).toBeVisible()
  expect(await seller.rows("pictures")).toMatchObject([
    { name: "photo.png", type: "image/webp", width: 2560, height: 1280 }
  ])
  await small.click()
  const dialog = page.getByRole("dialog", { name: "photo.png" })
  await expect(dialog.getByRole("img")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await dialog.getByRole("button", { name: "Move picture to bin" }).click()
  await expect(small).toBeHidden()
  await page.getByRole("button", { name: "Undo", exact: true }).last().click()
  await expect(small).toBeVisible()
  await page.close()
})

/** Pastes a file that begins so, filled up to a size: more than Playwright hands over. */
const paste = (page: Page, name: string, start: Buffer, size = start.length) =>
  line(page).evaluate(
    (box, { name, start, size }) => {
      const head = Uint8Array.from(atob(start), (it) => it.codePointAt(0) ?? 0)
      const data = new DataTransfer()
      data.items.add(new File([head, new Uint8Array(size - head.length)], name))
      box.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
      )
    },
    { name, start: start.toString("base64"), size }
  )

test("words selected in the chat are quoted with their site; another person's are not", async () => {
  const page = await seller.context.newPage()
  await page.goto(site.put("/quote", { name: "Mei <b>Lin</b>" }))
  const panel = await openPanel(seller)
  const words = panel.getByRole("textbox", { name: /^Note for/ })
  await words.fill("- [ ] ask **size**\n- [x] told price")
  await words.press("Enter")
  // The card that the note made is drawn, and nothing moves under the pointer any more.
  await expect(panel.getByText(/^Note saved for/).first()).toBeVisible()
  await panel.getByRole("checkbox", { name: "ask **size**" }).click()
  await expect
    .poll(async () => (await seller.rows("notes")).map((it) => it["text"]))
    .toContain("- [x] ask **size**\n- [x] told price")
  await words.fill("promised")
  await panel.getByRole("button", { name: "Quote selection" }).click()
  await expect(panel.getByText("Nothing is selected on the page").first()).toBeVisible()
  await page.evaluate(() => {
    const name = document.querySelector(".chatbox-title__text")
    if (name) getSelection()?.selectAllChildren(name)
  })
  await panel.getByRole("button", { name: "Quote selection" }).click()
  await expect(panel.getByRole("figure")).toContainText("Mei <b>Lin</b>")
  await words.press("ControlOrMeta+a")
  await words.press("ControlOrMeta+b")
  await expect(words).toHaveValue("**promised**")
  await words.press("Enter")
  const kept = note(panel, "promised")
  await expect(kept.getByRole("figure")).toContainText(/Mei <b>Lin<\/b>from .*, Today/)
  await expect(kept.locator("strong")).toHaveText("promised")
  await expect(cardOf(panel, "Mei <b>Lin</b>")).toBeVisible()
  expect(await faults(panel)).toEqual([])
  await Promise.all([page, panel].map((it) => it.close()))
})

test("what was typed is there again after the browser was killed, and gone when saved", async () => {
  test.setTimeout(120_000)
  const profile = await mkdtemp(path.join(tmpdir(), "regulars-profile-"))
  try {
    const contact = aContact({ name: "Kept" })
    const first = await startKillable(BUILD, profile)
    const page = await first.context.newPage()
    const home = `chrome-extension://${first.extensionId}/tabs/workspace.html`
    await page.goto(home)
    await page.getByRole("navigation").waitFor()
    await page.evaluate(putRows, { table: "contacts", rows: [contact] })
    await page.goto(`${home}#customers/${contact.id}`)
    await line(page).fill("an older note")
    await page.keyboard.press("Enter")
    await note(page, "an older note").getByRole("button", { name: "Edit" }).click()
    await box(page).fill("an older note, being changed")
    await line(page).fill("half a thought 😀\nand a line")
    const drafts = () => page.evaluate(getRows, "drafts")
    await expect.poll(async () => JSON.stringify(await drafts())).toContain("being changed")
    await expect.poll(async () => (await drafts()).length).toBe(2)
    await first.kill()

    const next = await startKillable(BUILD, profile)
    const again = await next.context.newPage()
    await again.goto(`${home}#customers/${contact.id}`)
    await expect(line(again)).toHaveValue("half a thought 😀\nand a line")
    await expect(box(again)).toHaveValue("an older note, being changed")
    await press(again, "Save")
    await line(again).press("Enter")
    await expect(note(again, "half a thought")).toBeVisible()
    await expect(note(again, "being changed")).toBeVisible()
    await expect.poll(() => again.evaluate(getRows, "drafts")).toEqual([])
    await next.kill()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
