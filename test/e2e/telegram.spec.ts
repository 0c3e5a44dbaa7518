/** Telegram's two clients as their public source draws them, under their real name. */
import { expect, type Page, test } from "@playwright/test"

import { identityKey } from "~model/identity-key"

import { type ChatsBed, type Conversation, start, visit } from "../beds/chats/index"
import { aContact, anApple, anIdentity } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

const ANNA = { id: "1234567890", name: "Anna \u{1f34e}\u{20bb7}" }
const BORIS = { id: "4242", name: "Boris", username: "@boris_example" }
const LONG = { id: "77", name: "Very ".repeat(60).trim() }
const CARD = "Apples 5 kg\n\u00a568\nhttps://shop.example/apples"

const clients = {
  "telegram-a": {
    url: "https://web.telegram.org/a/",
    composer: ".Transition_slide-active [contenteditable]",
    header: ".ChatInfo",
    name: "h3"
  },
  "telegram-k": {
    url: "https://web.telegram.org/k/",
    composer: ".chat.active [contenteditable]",
    header: ".chat-info",
    name: ".peer-title"
  }
} as const

let bed: ChatsBed
let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["https://web.telegram.org/*"], { map: bed.map })
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
  expect(await page.evaluate(() => window.editor?.submits ?? 0), "nothing was sent").toBe(0)
  await page.close()
})

/** What the seller's browser knows of whom it sees. */
const seen = async () => {
  const reading = await seller.reading(page)
  const sighting = reading?.["sighting"] as Record<string, unknown> | undefined
  return sighting ? sighting["name"] : reading?.["why"]
}
const text = () => page.evaluate(() => window.editor.text())
const openBar = async () => {
  await seller.chord(page)
  return seller.bar(page)
}
const findApples = async () => {
  const bar = await openBar()
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  return bar
}

for (const [site, { url, composer, header, name }] of Object.entries(clients)) {
  const enter = async (conversations: readonly Conversation[], index = 0) => {
    await visit(page, url, conversations)
    await page.locator(".rows > *").nth(index).click()
    await expect.poll(seen).toBe(conversations[index]?.name)
    await page.locator(composer).click()
  }
  const identityOf = (id: string) =>
    anIdentity({ site, account: "", kind: "id", value: id, quality: "stable" })

  test.describe(site, () => {
    test("who is on screen is told by their number, and followed from chat to chat", async () => {
      await enter([ANNA, BORIS, LONG])
      expect(await seller.reading(page)).toMatchObject({
        sighting: { identity: identityOf(ANNA.id), ambiguous: false, surface: "chat" }
      })
      for (const [index, next] of [BORIS, LONG].entries()) {
        await page.evaluate((at) => window.chat.open(at), index + 1)
        await expect.poll(seen).toBe(next.name)
        expect(await seller.reading(page)).toMatchObject({
          sighting: { identity: identityOf(next.id) }
        })
      }
    })

    test("a product goes into the middle of a draft, once, line by line, and is not sent", async () => {
      await enter([ANNA])
      await page.keyboard.type("Hello world")
      for (const _ of " world") await page.keyboard.press("ArrowLeft")
      const bar = await findApples()
      await expect(bar.getByTitle(ANNA.name)).toBeVisible()
      await page.keyboard.press("Enter")
      await expect.poll(text).toBe(`Hello${CARD} world`)
      await page.keyboard.type("!")
      await expect.poll(text).toBe(`Hello${CARD}! world`)
    })

    test("a chat that changed between opening and Enter: nothing written, both names said", async () => {
      await enter([ANNA, BORIS])
      const bar = await findApples()
      await page.evaluate(() => window.chat.open(1))
      await expect(page.locator(`${header} ${name}`).last()).toHaveText(BORIS.name)
      await page.keyboard.press("Enter")
      const sentence = bar.getByText("Not written").first()
      await expect(sentence).toContainText(ANNA.name)
      await expect(sentence).toContainText(BORIS.name)
      expect(await text()).toBe("")
    })

    test("two chats of one name are two people", async () => {
      const twins = [
        { id: "31", name: "Wei" },
        { id: "32", name: "Wei" }
      ] as const
      const contact = aContact({ name: "Wei of the tea house" })
      const identity = identityOf(twins[0].id)
      const known = { ...identity, key: identityKey(identity), contactId: contact.id }
      await seller.seed("contacts", [contact])
      await seller.seed("identities", [{ ...known, name: "Wei", confirmedAt: null, createdAt: 1 }])
      await enter(twins)
      const bar = await findApples()
      await expect(bar.getByTitle(contact.name)).toBeVisible()
      await page.evaluate(() => window.chat.open(1))
      await expect(page.locator(composer)).toHaveCount(1)
      await page.keyboard.press("Enter")
      await expect(bar.getByText("Not written").first()).toBeVisible()
      expect(await text()).toBe("")
      await page.keyboard.press("Escape")
      await page.locator(composer).click()
      const again = await openBar()
      await expect(again.getByTitle("Wei", { exact: true })).toBeVisible()
      await expect(again.getByTitle(contact.name)).toBeHidden()
    })

    test("a chat that loads late is found", async () => {
      await visit(page, url, [])
      await expect.poll(seen).toBe("no-conversation-open")
      await page.evaluate((them) => window.chat.load(them), [ANNA])
      await page.evaluate(() => window.chat.open(0))
      await expect.poll(seen).toBe(ANNA.name)
    })

    test("without the header nobody is read, and the bar works all the same", async () => {
      await visit(page, url, [])
      await page.evaluate((it) => window.chat.without(it), header)
      await page.evaluate((them) => window.chat.load(them), [ANNA])
      await page.evaluate(() => window.chat.open(0))
      await page.locator(composer).click()
      const bar = await findApples()
      await expect(bar.getByText("Nobody recognised")).toBeVisible()
      await expect.poll(seen).toBe("no-conversation-open")
      await page.keyboard.press("Enter")
      await expect.poll(text).toBe(CARD)
    })
  })
}
