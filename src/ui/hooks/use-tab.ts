import { useEffect, useState } from "react"
import { lookAtTab, type TabView } from "~jobs/look-at-tab"
import { tabCaptures, tabStates } from "~jobs/tab-state"
import { browser } from "~platform/browser"
import { onTabsChanged, tabToFollow } from "~platform/tabs"

export type { TabView }

/** What another site said in this tab before it was left is no word on the page it shows now. */
const ofThisSite = (view: TabView | null): TabView | null => {
  if (!view?.state || !view.url) return view
  return new URL(view.state.url).origin === new URL(view.url).origin
    ? view
    : { ...view, state: null, health: view.health === "broken" ? "broken" : "unseen" }
}

/** The tab the panel follows, seen again at every change; undefined at first, null for none. */
export const useTab = (): TabView | null | undefined => {
  const [view, setView] = useState<TabView | null>()
  useEffect(() => {
    const { signal, abort } = scope()
    let turn = 0
    let followed: string | undefined
    const look = async () => {
      const mine = ++turn
      const tab = await tabToFollow()
      followed = tab?.id.toString()
      const next = tab && (await lookAtTab(tab.id))
      // A slower, older look must not replace a newer one.
      if (mine === turn && !signal.aborted) setView(ofThisSite(next))
    }
    const again = () => void look()
    const said = (id: string) => {
      if (id === followed) again()
    }
    again()
    onTabsChanged(again, signal)
    tabStates.watch(said, signal)
    tabCaptures.watch(said, signal)
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(again)
    onRemoved.addListener(again)
    return () => {
      abort()
      onAdded.removeListener(again)
      onRemoved.removeListener(again)
    }
  }, [])
  return view
}

const scope = () => {
  const ended = new AbortController()
  return { signal: ended.signal, abort: () => ended.abort() }
}
