import { browser } from "./browser"
import { isPracticePage } from "./practice"

/** The tab a panel follows. */
export interface FollowedTab {
  id: number
  windowId: number
}

/**
 * The active tab of this panel's window. A panel that stands in a tab of its own (Firefox users
 * and wide screens do that) follows the tab used last beside the pages of the extension; one that
 * stands in the practice page follows that.
 */
export const tabToFollow = async (): Promise<FollowedTab | null> => {
  const own = await browser.tabs.getCurrent()
  const tabs =
    isPracticePage(own?.url) && own
      ? [own]
      : own
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

/** What is known of an open tab. `url` only where the seller let us work on its site. */
export interface OpenTab {
  id: number
  url: string
  title: string
  lastAccessed: number
}

/** The open tabs whose address the browser lets us see, the one looked at last first. */
export const openTabs = async (): Promise<OpenTab[]> =>
  (await browser.tabs.query({}))
    .flatMap(({ id, url, title = "", lastAccessed = 0 }) =>
      id !== undefined && url ? [{ id, url, title, lastAccessed }] : []
    )
    .toSorted((a, b) => b.lastAccessed - a.lastAccessed)

/** Brings a tab and its window to the front, at another address if one is given. */
export const showTab = async (tabId: number, url?: string): Promise<void> => {
  const tab = await browser.tabs.update(tabId, { active: true, ...(url !== undefined && { url }) })
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
}

/** A new tab in front, beside the one named where there is one. @returns its id. */
export const newTab = async (url: string, besideTabId?: number): Promise<number | null> => {
  const beside =
    besideTabId === undefined ? null : await browser.tabs.get(besideTabId).catch(() => null)
  const windowId = beside?.windowId
  const { id } = await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) })
  return id ?? null
}
