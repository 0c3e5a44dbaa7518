import { browser } from "./browser"

/**
 * What a tab shows, as a data URL; null where it is not the one in front of its window, or the
 * browser does not let us see it: that takes the seller's key or click on that page.
 */
export const screenOf = async (tabId: number, url: string): Promise<string | null> => {
  const inFront = async () => {
    const tab = await browser.tabs.get(tabId)
    return tab.active && tab.url === url ? tab.windowId : undefined
  }
  try {
    const before = await inFront()
    if (before === undefined) return null
    const seen = await browser.tabs.captureVisibleTab(before, { format: "png" })
    // The seller may have gone on to another page meanwhile: that is no picture of this one.
    return (await inFront()) === before ? seen : null
  } catch {
    return null
  }
}
