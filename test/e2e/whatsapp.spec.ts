/** WhatsApp Web's page as publicly known, under its real name, with the editor it uses. */
import { expect, type Page, test } from "@playwright/test"

import { identityKey } from "~model/identity-key"

import { type ChatsBed, type Conversation, start, visit } from "../beds/chats/index"
import { aContact, anApple, anIdentity } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

const URL = "https://web.whatsapp.com/"
const ANNA = { id: "1", name: "Anna \u{1f34e}\u{20bb7}" }
const BORIS = { id: "2", name: "Boris" }
const CARD = "Apples 5 kg\n\u00a568\nhttps://shop.example/apples"

let bed: ChatsBed
let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller([`${URL}*`], { map: bed.map })
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})
test.beforeEach(async () => {
  page = await seller.context.newPage()
})
test.afterEach(async () => {
  expect(page.url(), "one address for all chats").toBe(URL)
  expect(await page.evaluate(() => window.editor?.submits ?? 0), "nothing was sent").toBe(0)
  await page.close()
})

const identityOf = (name: string) =>
  anIdentity({ site: "whatsapp-web", account: "", kind: "name", value: name, quality: "guess" })

/** What the seller's browser knows of whom it sees. */
const seen = async () => {
  const reading = await seller.reading(page)
  const sighting = reading?.["sighting"] as Record<string, unknown> | undefined
  return sighting ? sighting["name"] : reading?.["why"]
}
const text = () => page.evaluate(() => window.editor.text())
const rowOf = (index: number) => page.locator("#pane-side [role=row]").nth(index)

const enter = async (conversations: readonly Conversation[], index = 0) => {
  await visit(page, URL, conversations)
  await rowOf(index).click()
  await expect.poll(seen).toBe(conversations[index]?.name)
  await page.locator("#composer").click()
}
const openBar = async () => {
  await seller.chord(page)
  return seller.bar(page)
}

test("who is on screen is told, by a name that is a guess, and followed from chat to chat", async () => {
  await enter([ANNA, BORIS])
  expect(await seller.reading(page)).toMatchObject({
    sighting: { identity: identityOf(ANNA.name), ambiguous: false, surface: "chat" }
  })
  await rowOf(1).click()
  await expect.poll(seen).toBe(BORIS.name)
})

test("a product goes into the middle of a draft, once, line by line, and is not sent", async () => {
  await enter([ANNA, BORIS])
  await page.keyboard.type("Hello world")
  for (const _ of " world") await page.keyboard.press("ArrowLeft")
  const bar = await openBar()
  await expect(bar.getByTitle(ANNA.name)).toBeVisible()
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.keyboard.press("Enter")
  await expect.poll(text).toBe(`Hello${CARD} world`)
  await expect(page.locator("#composer")).toBeFocused()
  await page.keyboard.type("!")
  await expect.poll(text).toBe(`Hello${CARD}! world`)
})

test("the bar opens at the caret", async () => {
  await enter([ANNA])
  await page.keyboard.type("Hello")
  const caret = await page.evaluate(() => {
    const { x, y } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { x: -1, y: -1 }
    return { x, y }
  })
  const bar = await openBar()
  const box = await (await bar.frameElement()).boundingBox()
  // A transparent edge of 8 px, and 4 px between the bar and the line.
  expect(Math.abs((box?.x ?? -99) + 8 - caret.x)).toBeLessThan(3)
  const below = Math.abs((box?.y ?? -999) - caret.y)
  const above = Math.abs((box?.y ?? -999) + (box?.height ?? 0) - caret.y)
  expect(Math.min(below, above)).toBeLessThan(40)
})

test("a chat that changed between opening and Enter: nothing written, both names said", async () => {
  await enter([ANNA, BORIS])
  const bar = await openBar()
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.evaluate(() => window.chat.open(1))
  await page.keyboard.press("Enter")
  const sentence = bar.getByText("Not written").first()
  await expect(sentence).toContainText(ANNA.name)
  await expect(sentence).toContainText(BORIS.name)
  expect(await text()).toBe("")
})

test("two chats of one name: nothing attaches by itself", async () => {
  const twin = { id: "3", name: "Wei" }
  await enter([twin, BORIS, { ...twin, id: "4" }])
  expect(await seller.reading(page)).toMatchObject({ sighting: { ambiguous: true } })
  // Even one whom the seller confirmed before a second of the name came.
  const contact = aContact({ name: "Wei of the tea house" })
  const identity = identityOf(twin.name)
  const key = identityKey(identity)
  await seller.seed("contacts", [contact])
  const known = { ...identity, key, contactId: contact.id, name: twin.name, createdAt: 1 }
  await seller.seed("identities", [{ ...known, confirmedAt: 1 }])

  const bar = await openBar()
  await page.keyboard.type("+likes green tea")
  await page.keyboard.press("Enter")
  await expect(bar.getByText("whether this is really").first()).toBeVisible()
  expect(await seller.rows("notes")).toEqual([])
})

test("a name that fits a customer is asked about once, and known from then on", async () => {
  const contact = aContact({ name: "Ming" })
  const identity = identityOf("Ming")
  const known = { ...identity, key: identityKey(identity), contactId: contact.id, name: "Ming" }
  await seller.seed("contacts", [contact])
  await seller.seed("identities", [{ ...known, confirmedAt: null, createdAt: 1 }])
  const panel = await seller.openOwn("sidepanel.html")
  await page.bringToFront()
  await enter([{ id: "7", name: "Ming" }, BORIS])

  await expect(panel.getByRole("heading", { name: "Is this Ming?" })).toBeVisible()
  await panel.getByRole("button", { name: "Yes, it is" }).click()
  await expect(panel.getByRole("heading", { name: "Is this Ming?" })).toBeHidden()
  await page.bringToFront()
  await rowOf(1).click()
  await expect(panel.getByText(BORIS.name).first()).toBeVisible()
  await rowOf(0).click()
  await expect(panel.getByText(BORIS.name)).toHaveCount(0)
  await expect(panel.getByText("Ming").first()).toBeVisible()
  await expect(panel.getByText("Is this")).toBeHidden()
  const identities = await seller.rows("identities")
  expect(identities.filter((it) => it["contactId"] === contact.id)).toMatchObject([
    { value: "Ming", confirmedAt: expect.any(Number) }
  ])
  await panel.close()
})

test("two chats of one name, changed between opening and Enter: nothing written", async () => {
  await enter([BORIS, { id: "5", name: "Li" }, { id: "6", name: "Li" }], 1)
  const bar = await openBar()
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.evaluate(() => window.chat.open(2))
  await page.keyboard.press("Enter")
  await expect(bar.getByText("Not written").first()).toBeVisible()
  expect(await text()).toBe("")
})

test("a chat that loads late is found", async () => {
  await visit(page, URL, [])
  await expect.poll(seen).toBe("no-conversation-open")
  await page.evaluate((them) => window.chat.load(them), [ANNA])
  await rowOf(0).click()
  await expect.poll(seen).toBe(ANNA.name)
})

for (const [missing, selector] of [
  ["the header", "header"],
  ["the name in it", "header span"]
] as const) {
  test(`without ${missing} nobody is read, and the bar works all the same`, async () => {
    await visit(page, URL, [])
    await page.evaluate((it) => window.chat.without(it), selector)
    await page.evaluate((them) => window.chat.load(them), [ANNA])
    await rowOf(0).click()
    await expect.poll(seen).toBe(missing === "the header" ? "no-conversation-open" : "no-identity")
    await page.locator("#composer").click()
    const bar = await openBar()
    await expect(bar.getByText("Nobody recognised")).toBeVisible()
    await page.keyboard.type("app")
    await expect(bar.getByRole("option").first()).toContainText("Apples")
    await page.keyboard.press("Enter")
    await expect.poll(text).toBe(CARD)
  })
}

test("without a box to write in the text is kept for copying", async () => {
  await visit(page, URL, [])
  await page.evaluate(() => window.chat.without("footer"))
  await page.evaluate((them) => window.chat.load(them), [ANNA])
  await rowOf(0).click()
  await expect.poll(seen).toBe(ANNA.name)
  const bar = await openBar()
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.keyboard.press("Enter")
  await expect(bar.getByRole("button", { name: /copy/i })).toBeVisible()
})
