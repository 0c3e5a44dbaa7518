import { browser } from "~platform/browser"
import type { Message } from "./protocol"

/**
 * Asks the panel beside a tab to take the focus into its bar, with what was typed for it already;
 * false where none is open, or the browser leaves the focus with the page.
 */
export const askPanel = async (tabId: number, typed: string): Promise<boolean> => {
  const message: Message = { to: "panel", verb: "use-bar", body: { tabId, typed } }
  try {
    return (await browser.runtime.sendMessage(message)) === true
  } catch {
    return false
  }
}
