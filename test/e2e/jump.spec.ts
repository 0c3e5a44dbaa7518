/** One key from an order to its customer's chat and back, pressed on the pages themselves. */
import { expect, type Page, test } from "@playwright/test"

import { identityKey } from "~model/identity-key"

import { type ChatsBed, start as startChats, visit } from "../beds/chats/index"
import { type ConverseBed, start as startConverse } from "../beds/converse/index"
import { faults } from "../support/axe"
import { aContact, anIdentity } from "../support/builders"
import { cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { type ShopSite, startShopSite, wooOrder } from "../support/shop-pages"

test.describe.configure({ mode: "serial" })

const KEY = "Alt+Shift+J"
const WHATSAPP = "https://web.whatsapp.com/"
const shopPeople = "woocommerce@https://shop.example"

let shop: ShopSite
let chats: ChatsBed
let converse: ConverseBed
let seller: Seller
let order: Page
let chat: Page
let panel: Page

/** A customer whom the shop knows by a number and a chat by something else. */
const customer = async (
  name: string,
  number: string,
  chat: Parameters<typeof anIdentity>[0],
  shown = name
) => {
  const contact = aContact({ name })
  const known = (identity: ReturnType<typeof anIdentity>, confirmedAt: number | null) => ({
    ...identity,
    key: identityKey(identity),
    contactId: contact.id,
    name: shown,
    confirmedAt,
    createdAt: 1
  })
  await seller.seed("contacts", [contact])
  await seller.seed("identities", [
    known(anIdentity({ site: shopPeople, account: "", value: number }), null),
    known(anIdentity({ account: "", ...chat }), chat?.quality === "guess" ? 1 : null)
  ])
}

test.beforeAll(async () => {
  test.setTimeout(240_000)
  ;[shop, chats, converse] = await Promise.all([startShopSite(), startChats(), startConverse()])
  seller = await startSeller(
    ["https://shop.example/*", `${WHATSAPP}*`, "https://web.telegram.org/*", "http://localhost/*"],
    { map: { ...shop.map, ...chats.map } }
  )
  const site = `converse@${converse.url}`
  await customer("Alice of the shop", "17", { site, value: "alice@localhost" })
  await customer(
    "Anna of the shop",
    "18",
    {
      site: "whatsapp-web",
      kind: "name",
      value: "Anna",
      quality: "guess"
    },
    "Anna"
  )
  await seller.seed("contacts", [aContact({ name: "Dora" })])
  // Both in one window, as the seller has them; the panel stands in another.
  order = await seller.context.newPage()
  chat = await seller.context.newPage()
  panel = await openPanel(seller)
})
test.afterAll(async () => {
  await seller?.close()
  await Promise.all([shop?.stop(), chats?.stop(), converse?.stop()])
})

const showOrder = async (customerId: string, name: string, number: string) => {
  const path = `/wp-admin/post.php?post=${number}&action=edit`
  const html = wooOrder({ number, customer: customerId, name, email: `${number}@example.com` })
  const seen = panel.getByRole("region", { name: `Order ${number}` })
  await order.bringToFront()
  // What the panel says of the page before is no sign that the new one is read.
  await order.goto("about:blank")
  await expect(seen).toBeHidden()
  await order.goto(shop.put(path, html))
  await expect(seen).toBeVisible()
}
const status = () => panel.getByRole("status").first()
/** Whether a page is the one in front of its window. */
const inFront = (page: Page) => page.evaluate(() => document.visibilityState === "visible")

test("to a chat that has an address, in its open tab; the same key leads back", async () => {
  await chat.bringToFront()
  await chat.goto(converse.url)
  await chat.locator("converse-roster a.open-chat").first().waitFor()
  await showOrder("17", "Alice Example", "1042")
  await expect(cardOf(panel, "Alice of the shop")).toBeVisible()
  await order.keyboard.press(KEY)
  const box = chat.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
  await expect(box).toBeVisible()
  await expect(cardOf(panel, "Alice of the shop")).toBeVisible()
  await expect(status()).toContainText("Here is Alice of the shop.")
  expect(await inFront(chat)).toBe(true)
  await expect(panel.getByRole("region", { name: "Order 1042" })).toBeHidden()

  await chat.keyboard.press(KEY)
  await expect(panel.getByRole("region", { name: "Order 1042" })).toBeVisible()
  expect(await inFront(order)).toBe(true)
  expect(await converse.alice.received(), "nothing was sent").toEqual([])
})

test("in the midst of a draft the key types nothing, and Enter is never pressed", async () => {
  await chat.bringToFront()
  await converse.login(chat, "alice")
  const box = chat.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
  await box.fill("half a sentence")
  await showOrder("17", "Alice Example", "1042")
  await order.keyboard.press(KEY)
  await expect(status()).toContainText("Here is Alice of the shop.")
  await expect(box).toHaveValue("half a sentence")
  await box.press(KEY)
  await expect(panel.getByRole("region", { name: "Order 1042" })).toBeVisible()
  await expect(box).toHaveValue("half a sentence")
  expect(await converse.alice.received()).toEqual([])
})

test("a site without addresses: shown, with the name to look for; arrival is seen", async () => {
  await chat.bringToFront()
  await visit(chat, WHATSAPP, [
    { id: "2", name: "Boris" },
    { id: "1", name: "Anna" }
  ])
  await chat.locator("#pane-side [role=row]").first().click()
  await showOrder("18", "Anna Example", "1043")
  await order.keyboard.press(KEY)
  await expect(status()).toContainText("Search for “Anna” in WhatsApp Web.")
  expect(await inFront(chat)).toBe(true)
  await panel.getByRole("button", { name: "Copy name" }).click()
  await expect(panel.getByText("Copied", { exact: true })).toBeVisible()
  await chat.bringToFront()
  await chat.locator("#pane-side [role=row]").nth(1).click()
  await expect(status()).toContainText("Here is Anna of the shop.")
  await panel
    .getByRole("button", { name: /^Go to the order of Anna/ })
    .waitFor({ state: "detached" })
  await chat.keyboard.press(KEY)
  await expect(panel.getByRole("region", { name: "Order 1043" })).toBeVisible()
  expect(await chat.evaluate(() => window.editor.submits)).toBe(0)
})

test("somebody else on screen is said, after a while, with the name to look for", async () => {
  test.slow()
  await chat.bringToFront()
  // Beside an open chat this page does not follow its address.
  await converse.login(chat, "bob")
  await showOrder("17", "Alice Example", "1044")
  await panel.getByRole("button", { name: /^Go to the chat with Alice of the shop/ }).click()
  await expect(status()).toContainText("Going to Alice of the shop in Converse (XMPP)")
  await expect(status()).toContainText("Not arrived: on screen is bob.", { timeout: 20_000 })
  await expect(status().getByRole("button", { name: "Copy name" })).toBeVisible()
  await converse.open(chat, "alice")
  await expect(status()).toContainText("Here is Alice of the shop.")
})

test("no chat known: said plainly, and nothing moves", async () => {
  await showOrder("20", "Dora Example", "1045")
  await panel.getByRole("button", { name: "Only this one" }).click()
  await expect(cardOf(panel, "Dora Example")).toBeVisible()
  const pages = seller.context.pages().length
  await order.keyboard.press(KEY)
  await expect(status()).toContainText("No chat of Dora Example is known yet.")
  expect(seller.context.pages()).toHaveLength(pages)
  expect(await faults(panel)).toEqual([])
  await status().getByRole("button", { name: "Close" }).click()
  await expect(status()).toBeEmpty()
})

test("a key that the page itself makes up is none", async () => {
  await showOrder("17", "Alice Example", "1046")
  const letThrough = await order.evaluate(() => {
    const made = { code: "KeyJ", altKey: true, shiftKey: true, bubbles: true, cancelable: true }
    return document.body.dispatchEvent(new KeyboardEvent("keydown", made))
  })
  expect(letThrough).toBe(true)
  expect(await inFront(order)).toBe(true)
  await order.keyboard.press(KEY)
  await expect.poll(() => inFront(chat)).toBe(true)
})
