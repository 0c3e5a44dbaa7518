import { expect } from "@playwright/test"
import { addNote, cardOf } from "../../test/support/panel"
import { clear, composer, type Scene } from "./scene"

/** A customer writes; a note, a product and an order of theirs; and a chat that changes in between. */
export const walkChat = async ({ chat, seller, stage, page, panel }: Scene): Promise<void> => {
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
}
