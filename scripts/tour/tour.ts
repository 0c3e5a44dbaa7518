/** Walks the main job by itself, looks whether each step really worked, and takes its pictures. */
import { expect, type Locator, type Page, test } from "@playwright/test"
import { type ConverseBed, start as startChat } from "../../test/beds/converse/index"
import { addNote, openPanel, openTab, cardOf } from "../../test/support/panel"
import { readQr } from "../../test/support/qr-picture"
import { type Seller, startSeller } from "../../test/support/seller"
import { addSamples } from "../practice/samples"
import { startShop } from "../practice/shop"
import { folder, raiseStage } from "./stage"

const composer = (page: Page, name: string) =>
  page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`)

/** As by hand. */
const clear = async (box: Locator) => {
  await box.press("Control+A")
  await box.press("Delete")
}

test("the main job", async () => {
  const [chat, shop] = await Promise.all([startChat(), startShop()])
  const seller = await startSeller(["http://localhost/*", "http://127.0.0.1/*"], {
    viewport: { width: 900, height: 800 }
  })
  try {
    await walk(chat, shop.url, seller)
  } finally {
    await seller.close()
    await Promise.all([chat.stop(), shop.stop()])
  }
})

const walk = async (chat: ConverseBed, shop: string, seller: Seller) => {
  await addSamples(seller)
  const page = await seller.context.newPage()
  const stage = await raiseStage(seller.context)
  const panel = await openPanel(seller)
  await page.bringToFront()
  await chat.alice.say("Hello! How much are the apples, and do you have the red ones?")
  await chat.bob.say("你好，苹果还有吗？")

  await stage.step(
    "A customer writes: their card is there, nobody asked for it",
    async () => {
      await chat.login(page, "alice")
      await expect(cardOf(panel, "Alice Chen")).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "A first note saves them as a customer",
    async () => {
      await addNote(panel, "Likes the red ones, size M 🍎")
    },
    page,
    panel
  )

  await stage.step(
    "Both reloaded: the note is still there",
    async () => {
      await page.reload()
      await panel.reload()
      await expect(cardOf(panel, "Alice Chen")).toBeVisible()
      await expect(panel.getByText("Likes the red ones, size M 🍎")).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "Another chat, another card",
    async () => {
      await chat.open(page, "bob")
      await expect(cardOf(panel, "bob")).toBeVisible()
      await expect(panel.getByText("Likes the red ones")).toBeHidden()
    },
    page,
    panel
  )

  await stage.step(
    "The bar at the caret finds a product",
    async () => {
      await chat.open(page, "alice")
      await expect(cardOf(panel, "Alice Chen")).toBeVisible()
      await composer(page, "alice").click()
      await page.keyboard.type("Hello Alice! ")
      await seller.chord(page)
      const bar = await seller.bar(page)
      await page.keyboard.type("app")
      await expect(bar.getByRole("option").first()).toContainText("Apples")
    },
    page,
    panel
  )

  await stage.step(
    "Enter: its words stand in the composer, once, not sent",
    async () => {
      await page.keyboard.press("Enter")
      await expect(composer(page, "alice")).toHaveValue(
        /^Hello Alice! Apples 5 kg\n¥68\nhttps:\S+\?rg=\w+$/
      )
      expect(await chat.alice.received()).toEqual([])
    },
    page,
    panel
  )

  await stage.step(
    "An order from one line, its confirmation ready",
    async () => {
      await clear(composer(page, "alice"))
      await seller.chord(page)
      const bar = await seller.bar(page)
      await page.keyboard.type("apples x2 136")
      await expect(bar.getByRole("option").first()).toContainText("136")
      await page.keyboard.press("Enter")
      await expect(bar.getByRole("option").first()).toContainText(/confirmation/i)
      await page.keyboard.press("Enter")
      await expect(composer(page, "alice")).toHaveValue(/apples × 2/)
    },
    page,
    panel
  )

  await stage.step(
    "One click moves the order on",
    async () => {
      await panel
        .getByRole("button", { name: /Mark paid/ })
        .first()
        .click()
      await expect(panel.getByText("Paid", { exact: true }).first()).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "The chat changed behind the bar: nothing written, both names said",
    async () => {
      await clear(composer(page, "alice"))
      await seller.chord(page)
      const bar = await seller.bar(page)
      await page.keyboard.type("app")
      await expect(bar.getByRole("option").first()).toContainText("Apples")
      // As the chat itself would move on; a click of the seller closes the bar.
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('converse-roster a[data-jid="bob@localhost"]')?.click()
      )
      await expect(composer(page, "bob")).toBeVisible()
      await page.keyboard.press("Enter")
      await expect(bar.getByText(/Not written.*Alice Chen.*bob/)).toBeVisible()
      expect(await composer(page, "bob").inputValue()).toBe("")
      await expect(cardOf(panel, "bob")).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "A shop's page read on the key: cost told apart from the selling price",
    async () => {
      await page.goto(`${shop}/products/spring-tea`)
      await expect(panel.getByRole("heading", { name: /Spring tea/ })).toBeVisible()
      await panel.getByRole("button", { name: /^Cost ×/ }).click()
      await panel.getByRole("button", { name: "Save product" }).click()
      await expect(panel.getByText("Saved, sells at")).toBeVisible()
    },
    page,
    panel
  )

  await stage.step(
    "A link for WeChat as a QR code, read back from the screen",
    async () => {
      await openTab(panel, "Share")
      await panel.getByRole("button", { name: /^Show QR code/ }).click()
      const code = panel.getByRole("img", { name: /^QR code/ })
      await expect(code).toBeVisible()
      expect(await readQr(code)).toContain(`${shop}/products/spring-tea`)
    },
    page,
    panel
  )

  const workspace = await seller.openOwn("tabs/workspace.html#customers")
  await workspace.setViewportSize({ width: 1220, height: 800 })
  await stage.step(
    "The workspace: every customer, order, product, reply and link",
    async () => {
      await workspace.getByRole("row", { name: /Alice Chen/ }).click()
      await expect(workspace.getByText("Likes the red ones, size M 🍎").first()).toBeVisible()
    },
    workspace
  )

  await stage.step(
    "中文，深色",
    async () => {
      await workspace.goto(workspace.url().replace(/#.*/, "#settings"))
      await workspace.getByRole("combobox", { name: "Language" }).selectOption("zh-CN")
      await workspace.getByRole("combobox", { name: "主题" }).selectOption("dark")
      await expect(workspace.locator("html")).toHaveAttribute("data-theme", "dark")
      await expect(panel.locator("html")).toHaveAttribute("data-theme", "dark")
      await workspace.close()
      await page.goto(chat.url)
      await chat.open(page, "alice")
      await panel.getByRole("tab").first().click()
      await expect(panel.getByText("Likes the red ones, size M 🍎")).toBeVisible()
      await composer(page, "alice").click()
      await seller.chord(page)
      await seller.bar(page)
      await page.keyboard.type("app")
    },
    page,
    panel
  )

  await stage.finish()
  const strangers = seller.requests.filter((it) => !["localhost", "127.0.0.1"].includes(it.host))
  expect(strangers, "no request left this machine").toEqual([])
  process.stdout.write(`\nEvery step was seen to work. Pictures: ${folder}/README.md\n`)
}
