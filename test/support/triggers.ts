/** Switching the bar's triggers on or its page off, as the Sites room does. */
import { newRecord } from "~model/row"
import { blankSnippet, saidAs, type Snippet } from "~model/snippet"
import type { Seller } from "./seller"

/** Switches for an origin pattern, also in the pages that are open. */
export const switchBar = async (
  seller: Seller,
  what: "triggers" | "barOff",
  origin: string,
  on: boolean
): Promise<void> => {
  const own = await seller.openOwn("tabs/workspace.html#sites")
  const body = { what, origin, on }
  await own.evaluate((it) => chrome.runtime.sendMessage(it), {
    to: "background",
    verb: "switch-bar",
    body
  })
  await own.close()
}

export const aReply = (title: string, shortcut: string, text: string): Snippet => ({
  ...newRecord(1000),
  ...blankSnippet,
  title,
  shortcut,
  bodies: saidAs(text)
})
