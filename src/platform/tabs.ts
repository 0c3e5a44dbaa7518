import { browser } from "./browser"

/** The tab a panel follows. */
export interface FollowedTab {
  id: number
  windowId: number
}

/**
 * The active tab of this panel's window. A panel that stands in a tab of its own (Firefox users
 * and wide screens do that) follows the tab used last beside the pages of the extension.
 */
export const tabToFollow = async (): Promise<FollowedTab | null> => {
  const own = await browser.tabs.getCurrent()
  const tabs = own
    ? (await browser.tabs.query({ active: true }))
        .filter((tab) => tab.id !== own.id && !tab.url?.startsWith(browser.runtime.getURL("")))
        .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    : await browser.tabs.query({ active: true, currentWindow: true })
  const tab = tabs[0]
  return tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId }
}

/** Calls back whenever another tab may have become the one to follow, or one loaded a page. */
export const onTabsChanged = (onChange: () => void, signal: AbortSignal): void => {
  const updated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status === "complete" || change.url) onChange()
  }
  const { tabs, windows } = browser
  tabs.onActivated.addListener(onChange)
  tabs.onUpdated.addListener(updated)
  tabs.onRemoved.addListener(onChange)
  windows.onFocusChanged.addListener(onChange)
  signal.addEventListener("abort", () => {
    tabs.onActivated.removeListener(onChange)
    tabs.onUpdated.removeListener(updated)
    tabs.onRemoved.removeListener(onChange)
    windows.onFocusChanged.removeListener(onChange)
  })
}

/** Brings a page of the extension to the front: the open one, else a new tab. `path` may have a #hash. */
export const openExtensionPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}
