import type { Expect } from "~bridge/protocol"
import { identityKey } from "~model/identity"
import type { Health } from "~model/health"
import type { Sighting } from "~model/sighting"
import { browser } from "~platform/browser"
import { isPracticePage } from "~platform/practice"
import { adaptersFor } from "~sites/index"
import { healthAt } from "./site-health"
import { taughtAt } from "./taught-sites"
import { withoutLogInParts } from "./page-address"
import { type TabCapture, tabCaptures, type TabState, tabStates } from "./tab-state"

/** What the panel may know of the tab it follows. */
export interface TabView {
  tabId: number
  /** null: the browser does not let us see it until the seller presses the key or the button. */
  url: string | null
  title: string
  /** Not a web page (settings, new tab, store): nothing can be read, whatever is granted. */
  closedPage: boolean
  /** The site's name where it is one we know by its address; "" else. */
  siteName: string
  /** The same site's id; "" else. */
  siteId: string
  /** How well the page is read; `unseen` where there is no page to read. */
  health: Health
  /** The seller let us work on this site: its pages are read by themselves. */
  granted: boolean
  /** What the page said; null before it said anything. */
  state: TabState | null
  capture: TabCapture | null
}

export const lookAtTab = async (tabId: number): Promise<TabView | null> => {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (!tab) return null
  const url = tab.url ?? null
  const practising = url !== null && isPracticePage(url)
  const web = url !== null && (practising || /^https?:/.test(url))
  const [state, capture] = await Promise.all([
    tabStates.get(String(tabId)),
    tabCaptures.get(String(tabId))
  ])
  const known = web ? [...adaptersFor(url), ...(await taughtAt(url))] : []
  const named = known.find((it) => it.match.length > 0)
  return {
    tabId,
    url,
    title: tab.title ?? "",
    closedPage: url !== null && !web,
    siteName: named?.name ?? "",
    siteId: named?.id ?? "",
    health: web ? healthAt(url, state?.reading ?? null) : "unseen",
    granted:
      practising
      || (web && (await browser.permissions.contains({ origins: [originPattern(url)] }))),
    state: web ? state : null,
    capture: capture && url && samePage(capture.url, withoutLogInParts(url)) ? capture : null
  }
}

/** The same tab after its page has said something, before all else of the tab is asked for again. */
export const withState = (view: TabView, state: TabState): TabView =>
  view.url === null ? view : { ...view, state, health: healthAt(view.url, state.reading) }

/** The one origin that is asked for: `https://chat.example/*`. Ports are not part of patterns. */
export const originPattern = (url: string): string => {
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname}/*`
}

const samePage = (a: string, b: string): boolean => a.split("#")[0] === b.split("#")[0]

/** Whom a text written into this page would be for. */
export const expectOf = (sighting: Sighting | null, url: string): Expect => ({
  key: sighting?.identity ? identityKey(sighting.identity) : null,
  name: sighting?.name ?? "",
  url
})
