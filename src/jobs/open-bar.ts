import { askPage } from "~bridge/ask-page"
import { browser } from "~platform/browser"
import { barAnswered, expectBar } from "./bar-session"
import { openEyes } from "./look-into"

/** How long a frame may take to ask before the page is thought to forbid frames, in ms. */
const patience = 2500

/** Opens the bar at the caret of a tab; where the page forbids it, in a small window. */
export const openBar = async (tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) return openBarWindow()
  const nonce = await expectBar(tabId)
  const ask = () => askPage(tabId, "open-bar", { nonce })
  const opened = (await ask()) ?? ((await openEyes(tabId)) ? await ask() : null)
  if (!opened) return openBarWindow()
  await new Promise((resolve) => setTimeout(resolve, patience))
  if (await barAnswered(tabId, nonce)) return
  await askPage(tabId, "close-bar", {})
  await openBarWindow()
}

/** The bar in a window of its own, over any program: there Enter copies. */
export const openBarWindow = async (): Promise<void> => {
  // Not by `getURL`: for a page that may stand in a frame that is its dynamic address, and Chrome
  // blocks a window that is sent there.
  const url = "/tabs/bar.html"
  await browser.windows.create({ url, type: "popup", width: 400, height: 420 })
}
