import { askPage } from "~bridge/ask-page"
import { askPanel } from "~bridge/ask-panel"
import { browser } from "~platform/browser"
import { type Framing, framingOf } from "~platform/scripts"
import { isBarOffIn } from "./bar-off"
import { barAnswered, closeBar, expectBar, isRefusedIn, refuseBar } from "./bar-session"
import { beginTyped, takeTyped } from "./bar-typed"
import { isLocked } from "./lock/lock-state"
import { openEyes } from "./look-into"

/** How long a frame may take to ask before the page is thought to forbid frames, in ms. */
const patience = 2500

/**
 * Opens the bar at the caret of a tab; where the page forbids it or the seller wants none there, in
 * the panel if that is open, else in a small window.
 */
export const openBar = async (tabId: number | undefined): Promise<void> => {
  // The lock is opened there; a page is no place to type a passphrase, not even in our frame.
  if (tabId === undefined || (await isLocked())) return openBarWindow()
  const [off, page] = await Promise.all([isBarOffIn(tabId), framingOf(tabId)])
  if (off || (await forbids(tabId, page))) return openElsewhere(tabId)
  const { nonce, order } = await expectBar(tabId)
  const ask = () => askPage(tabId, "open-bar", { nonce })
  const opened = (await ask()) ?? ((await openEyes(tabId)) ? await ask() : null)
  if (!opened) return openBarWindow()
  await new Promise((resolve) => setTimeout(resolve, patience))
  if (await barAnswered(tabId, order)) return
  await refuseBar(tabId, page?.documentId ?? "")
  await askPage(tabId, "close-bar", {})
  await openElsewhere(tabId)
}

/** Known ahead: by what the page says of itself, or since its document let no frame of ours in. */
const forbids = async (tabId: number, page: Framing | null): Promise<boolean> =>
  page !== null && (page.isolated || (await isRefusedIn(tabId, page.documentId)))

const openElsewhere = async (tabId: number): Promise<void> => {
  await closeBar(tabId)
  const typed = await takeTyped(tabId)
  if (await askPanel(tabId, typed)) return
  // Nothing yet is kept too: the window asks this page for what comes.
  await beginTyped(tabId, typed)
  await openBarWindow()
}

/** The bar in a window of its own, over any program: there Enter copies. */
export const openBarWindow = async (): Promise<void> => {
  // Not by `getURL`: for a page that may stand in a frame that is its dynamic address, and Chrome
  // blocks a window that is sent there.
  const url = "/tabs/bar.html"
  await browser.windows.create({ url, type: "popup", width: 400, height: 420 })
}
