/** What a seller does in the side panel, by the names a screen reader would say. */
import type { Locator, Page } from "@playwright/test"
import type { Seller } from "./seller"

/** The panel in a window of its own, 320 px wide; it follows the tab used last beside it. */
export const openPanel = async (seller: Seller): Promise<Page> => {
  const panel = await seller.openOwn("sidepanel.html")
  await panel.setViewportSize({ width: 320, height: 800 })
  return panel
}

/** The card of a customer, by the name it shows. */
export const cardOf = (panel: Page, name: string): Locator =>
  panel.getByRole("article", { name, exact: true })

export const addNote = async (panel: Page, text: string): Promise<void> => {
  await panel.getByRole("textbox", { name: /^Note for/ }).fill(text)
  await panel.keyboard.press("Enter")
  await panel.getByRole("listitem").filter({ hasText: text }).first().waitFor()
}

export const openTab = (panel: Page, name: "Card" | "Look up" | "Share" | "Today"): Promise<void> =>
  panel
    .getByRole("tablist", { name: "Parts of the panel" })
    .getByRole("tab", { name: new RegExp(`^${name}`) })
    .click()
