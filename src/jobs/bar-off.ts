import { browser } from "~platform/browser"
import { grantCovers } from "~sites/rules/grant"
import { readSettings } from "./settings"

/** Has the seller said that the bar stays away from the page at this address? */
export const isBarOffAt = async (url: string): Promise<boolean> => {
  const { barOff } = await readSettings()
  return Object.keys(barOff).some((it) => barOff[it] === true && grantCovers(it, url))
}

/** The same for a tab; false where the browser does not tell what it shows. */
export const isBarOffIn = async (tabId: number): Promise<boolean> => {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab?.url !== undefined && isBarOffAt(tab.url)
}
