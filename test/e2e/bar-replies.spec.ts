/** Replies and products from the bar into a chat: the brake, questions, parts, another chat meanwhile. */
import { expect, type Page, test } from "@playwright/test"

import { identityKey } from "~model/identity-key"
import { newRecord } from "~model/row"
import { type Body, blankSnippet, type Snippet } from "~model/snippet"

import { faults } from "../support/axe"
import { aContact, anApple, anIdentity, yuan } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

const mei = aContact({ name: "Mei", language: "ar", code: "abcde23456" })
const aReply = (title: string, bodies: Body[]): Snippet => ({
  ...newRecord(1),
  ...blankSnippet,
  title,
  bodies
})
const text = (words: string) => ({ kind: "text", text: words }) as const
const said = (words: string): Body[] => [{ language: "", parts: [text(words)] }]

/** One red pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

const cheap = anApple({
  title: "Apples",
  price: yuan(50),
  cost: yuan(60),
  variants: [{ id: "v-red", name: "Red", sku: "", price: yuan(55), available: true }]
})
const asking = aReply(
  "Sizes",
  said(
    'Size {% ask size, "Which size?", "S", "M" %}, {% ask boxes, "How many?", kind: "number" %} boxes.'
  )
)
const parts = aReply("Welcome", [
  {
    language: "",
    parts: [text("Hello Mei"), { kind: "picture", pictureId: "px", name: "shop" }, text("Bye now")]
  }
])
const arabic = aReply("Thanks", [
  { language: "en", parts: [text("Thank you, {{ customer.name }}!")] },
  { language: "ar", parts: [text("شكرا لك {{ customer.name }}! 5 kg × 2 🍎")] }
])

let site: ChatSite
let seller: Seller

test.beforeAll(async () => {
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  const origin = new URL(site.put("/")).origin
  const identity = anIdentity({
    site: `converse@${origin}`,
    account: "",
    value: "mei@chat.example"
  })
  const known = { contactId: mei.id, name: "Mei", confirmedAt: null, createdAt: 1 }
  await seller.worker.evaluate(keepPicture, PIXEL)
  await seller.seed("contacts", [mei])
  await seller.seed("identities", [{ ...identity, key: identityKey(identity), ...known }])
  await seller.seed("products", [cheap])
  await seller.seed("snippets", [asking, parts, arabic])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const box = (page: Page) => page.locator("textarea.chat-textarea")

const openChat = async (path: string) => {
  const page = await seller.context.newPage()
  await page.goto(site.put(path))
  await expect.poll(() => seller.reading(page)).toMatchObject({ seen: true })
  return page
}

const openBar = async (page: Page) => {
  await box(page).click()
  await seller.chord(page)
  return seller.bar(page)
}

test("a price below cost stops once, in words; a second Enter on the same row passes", async () => {
  const page = await openChat("/brake")
  const bar = await openBar(page)
  await page.keyboard.type("apples r")
  await expect(bar.getByRole("option").first()).toContainText("Apples · Red")
  await page.keyboard.press("Enter")
  const alert = bar.getByRole("alert")
  await expect(alert).toContainText("less than it costs you")
  await expect(box(page)).toHaveValue("")
  expect(await faults(bar)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("brake.png") })
  await page.keyboard.press("Enter")
  await expect(box(page)).toHaveValue(/Apples \(Red\)\n.*55\nhttps:\S+rg=abcde23456/)
  await expect
    .poll(async () => (await seller.rows("changes")).map((it) => it["about"]))
    .toContainEqual([cheap.id])
  await page.close()
})

test("questions are asked in the bar; a chat that changed meanwhile gets nothing", async () => {
  const page = await openChat("/ask")
  let bar = await openBar(page)
  await page.keyboard.type("sizes")
  await expect(bar.getByRole("option").first()).toContainText("Sizes")
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("group", { name: "Which size?" })).toBeVisible()
  expect(await faults(bar)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("ask.png") })
  await page.keyboard.press("Space")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Enter")
  await page.keyboard.type("many")
  await page.keyboard.press("Enter")
  await expect(bar.getByText("Write a number", { exact: false })).toBeVisible()
  await page.keyboard.press("Control+a")
  await page.keyboard.type("2")
  await page.keyboard.press("Enter")
  await expect(box(page)).toHaveValue("Size M, 2 boxes.")

  bar = await openBar(page)
  await page.keyboard.type("sizes")
  await expect(bar.getByRole("option").first()).toContainText("Sizes")
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("group", { name: "Which size?" })).toBeVisible()
  await page.keyboard.press("Space")
  await page.evaluate(() => {
    document.querySelector("converse-chat")?.setAttribute("jid", "bo@chat.example")
    const title = document.querySelector(".chatbox-title__text")
    if (title) title.textContent = "Bo"
  })
  await page.keyboard.press("Enter")
  await page.keyboard.type("3")
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("alert")).toContainText("the chat changed from Mei to Bo")
  await expect(bar.getByText("Size S, 3 boxes.")).toBeVisible()
  await expect(box(page)).toHaveValue("Size M, 2 boxes.")
  await page.close()
})

test("a reply of three parts goes one at a time; its picture by the clipboard", async () => {
  const page = await openChat("/parts")
  await seller.context.grantPermissions(["clipboard-read", "clipboard-write"])
  let bar = await openBar(page)
  await page.keyboard.type("welc")
  await expect(bar.getByRole("option").first()).toContainText("Welcome")
  await expect(bar.getByText("3 parts")).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(box(page)).toHaveValue("Hello Mei")
  const panel = await openPanel(seller)
  await page.bringToFront()
  await expect(panel.getByText("Part 2 of 3: picture “shop”")).toBeVisible()
  await panel.screenshot({ path: test.info().outputPath("parts-panel.png") })

  bar = await openBar(page)
  await expect(bar.getByRole("option").first()).toContainText("Part 2 of 3: picture")
  await page.screenshot({ path: test.info().outputPath("parts.png") })
  await page.keyboard.press("Enter")
  await expect(bar.getByText("Picture copied.", { exact: false })).toBeVisible()
  await expect(box(page), "no page is handed a picture").toHaveValue("Hello Mei")
  await expect(bar.getByRole("option").first()).toContainText("Part 3 of 3: Bye now")
  await page.keyboard.press("Enter")
  await expect(box(page)).toHaveValue("Hello MeiBye now")
  bar = await openBar(page)
  await expect(bar.getByRole("option").first()).not.toContainText("Part")
  const given = (await seller.rows("changes")).filter((it) =>
    JSON.stringify(it["act"]).includes(parts.id)
  )
  expect(given, "a reply counts once").toHaveLength(1)
  await panel.close()
  await page.close()
})

test("the customer's language is said, whole and in its own direction; ours is previewed", async () => {
  const page = await openChat("/arabic")
  const bar = await openBar(page)
  await page.keyboard.type("thanks")
  await expect(bar.getByText("In Arabic. Thank you, Mei!")).toBeVisible()
  await page.screenshot({ path: test.info().outputPath("arabic.png") })
  await page.keyboard.press("Enter")
  await expect(box(page)).toHaveValue("شكرا لك Mei! 5 kg × 2 🍎")
  await page.close()
})

/** Runs in the worker: the bytes of a picture, as the replies' room keeps them. */
const keepPicture = async (base64: string) => {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const opening = indexedDB.open("regulars")
  await new Promise((done) => opening.addEventListener("success", done))
  const writing = opening.result.transaction(["blobs", "guards"], "readwrite")
  writing.objectStore("blobs").put({ id: "px", data: new Blob([bytes], { type: "image/png" }) })
  const guard = writing.objectStore("guards").get("all")
  guard.addEventListener("success", () => {
    if (guard.result) writing.objectStore("guards").put({ ...guard.result, tables: {} })
  })
  await new Promise((end) => writing.addEventListener("complete", end))
  opening.result.close()
}
