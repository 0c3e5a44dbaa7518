import { expect, type Frame, type Page, test } from "@playwright/test"
import { type ConverseBed, start } from "../beds/converse/index"
import { anApple } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

let bed: ConverseBed
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const composerOf = (page: Page, name: string) =>
  page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`)

/** Is the middle of the bar's frame what a click there would meet? */
const isOnTop = async (page: Page, bar: Frame) => {
  const box = await (await bar.frameElement()).boundingBox()
  if (!box) return false
  const middle = { x: box.x + box.width / 2, y: box.y + 60 }
  // Of a closed shadow root the page sees the host alone, a child of <html>.
  return page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.parentElement === document.documentElement,
    middle
  )
}

/** The bar opened by its chord at the caret of a customer's chat. */
const openBar = async (page: Page, name: "alice" | "bob") => {
  await bed.login(page, name)
  await composerOf(page, name).click()
  await seller.chord(page)
  return seller.bar(page)
}

test("a product goes from its name into the composer, once, unsent, the caret behind it", async () => {
  const page = await seller.context.newPage()
  await bed.login(page, "alice")
  const composer = composerOf(page, "alice")
  await composer.click()
  await page.keyboard.type("Hello, ")

  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  expect(await isOnTop(page, bar), "nothing of the page lies over the bar").toBe(true)
  await page.keyboard.press("Enter")

  await expect(composer).toHaveValue("Hello, Apples 5 kg\n¥68\nhttps://shop.example/apples")
  await page.keyboard.type("!")
  await expect(composer).toHaveValue("Hello, Apples 5 kg\n¥68\nhttps://shop.example/apples!")
  expect(await bed.alice.received(), "nothing was sent").toEqual([])
  await page.close()
})

test("a chat that changed between opening and Enter: nothing written, both names said", async () => {
  const page = await seller.context.newPage()
  const bar = await openBar(page, "alice")
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  // The page goes to another chat by itself: a click would close the bar.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('converse-roster a[data-jid="bob@localhost"]')?.click()
  })
  await expect(composerOf(page, "bob")).toBeVisible()
  await page.keyboard.press("Enter")

  const said = bar.getByRole("status").or(bar.getByRole("alert")).filter({ hasText: "Not written" })
  await expect(said).toContainText("Alice Chen")
  await expect(said).toContainText("bob")
  await expect(composerOf(page, "bob")).toHaveValue("")
  await page.close()
})

test("a note and an order by the bar stand on the customer, the confirmation is inserted", async () => {
  const page = await seller.context.newPage()
  const bar = await openBar(page, "bob")
  await page.keyboard.type("+likes the red ones 🍎𠮷")
  await page.keyboard.press("Enter")
  await expect
    .poll(async () => (await seller.rows("notes")).map((it) => it["text"]))
    .toEqual(["likes the red ones 🍎𠮷"])
  await page.keyboard.type("苹果2箱 136")
  await expect(bar.getByRole("option").first()).toContainText("136")
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("option").first()).toContainText(/confirmation/i)
  await page.keyboard.press("Enter")
  await expect(composerOf(page, "bob")).toHaveValue(/R-1.*苹果 × 2箱/)

  const [contact] = await seller.rows("contacts")
  const [order] = await seller.rows("orders")
  expect(contact).toMatchObject({ name: "bob" })
  expect(order).toMatchObject({ contactId: contact?.["id"], state: "to-pay" })
  expect(await bed.bob.received(), "nothing was sent").toEqual([])
  await page.close()
})

test("a link for this customer: the product's address and nothing but their code", async () => {
  const page = await seller.context.newPage()
  const bar = await openBar(page, "bob")
  await page.keyboard.type(">app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.keyboard.press("Enter")
  const [contact] = await seller.rows("contacts")
  await expect(composerOf(page, "bob")).toHaveValue(
    `https://shop.example/apples?rg=${String(contact?.["code"])}`
  )
  // Kept once the page has said that it was inserted.
  await expect
    .poll(() => seller.rows("shareLinks"))
    .toMatchObject([{ contactId: contact?.["id"], channel: "chat", code: contact?.["code"] }])
  await page.close()
})

test("a page that was given the script twice, and reloaded, still gets one copy", async () => {
  const page = await seller.context.newPage()
  await bed.login(page, "alice")
  await page.reload()
  await bed.open(page, "alice")
  await seller.worker.evaluate(async (url) => {
    const [script] = await chrome.scripting.getRegisteredContentScripts()
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
    const target = { tabId: tab?.id ?? -1 }
    const files = script?.js ?? []
    await chrome.scripting.executeScript({ target, files })
    await chrome.scripting.executeScript({ target, files })
  }, page.url())
  await composerOf(page, "alice").click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.keyboard.press("Enter")
  const composer = composerOf(page, "alice")
  await expect(composer).toHaveValue(/Apples 5 kg\n¥68\n\S+$/)
  // The chat kept the draft of an earlier test before it.
  expect((await composer.inputValue()).match(/Apples/g)).toHaveLength(1)
  await page.close()
})

test("a seller who sends the moment the text stands there has inserted it all the same", async () => {
  const page = await seller.context.newPage()
  const bar = await openBar(page, "alice")
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  const before = (await seller.rows("changes")).length
  const composer = composerOf(page, "alice")
  await page.keyboard.press("Enter")
  // Before the extension has finished looking whether the editor keeps the text.
  await page.waitForFunction(() =>
    document
      .querySelector<HTMLTextAreaElement>(
        'converse-chat[jid="alice@localhost"] textarea.chat-textarea'
      )
      ?.value.includes("Apples")
  )
  await page.keyboard.press("Enter")
  await expect(composer).toHaveValue("")
  await expect.poll(async () => (await seller.rows("changes")).length).toBe(before + 1)
  await expect.poll(() => bed.alice.received()).toHaveLength(1)
  await expect(composer).toBeFocused()
  await page.close()
})

test("Escape gives the caret back where it was", async () => {
  const page = await seller.context.newPage()
  await bed.login(page, "alice")
  const composer = composerOf(page, "alice")
  await composer.fill("one two")
  await composer.press("Home")
  await seller.chord(page)
  await seller.bar(page)
  await page.keyboard.press("Escape")
  await expect(composer).toBeFocused()
  await page.keyboard.type("zero ")
  await expect(composer).toHaveValue("zero one two")
  await page.close()
})
