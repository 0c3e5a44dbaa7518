import type { Locator, Page } from "@playwright/test"
import type { ConverseBed } from "../../test/beds/converse/index"
import type { Seller } from "../../test/support/seller"
import type { Stage } from "./stage"

/** Where the walk takes place: the practice chat and shop, and what the seller has open. */
export interface Scene {
  chat: ConverseBed
  /** The shop's address. */
  shop: string
  seller: Seller
  stage: Stage
  /** The tab of the chat, then of the shop. */
  page: Page
  panel: Page
}

export const composer = (page: Page, name: string): Locator =>
  page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`)

/** As by hand. */
export const clear = async (box: Locator): Promise<void> => {
  await box.press("Control+A")
  await box.press("Delete")
}
