import { useEffect, useState } from "react"
import { lookAtTab, type TabView, withState } from "~jobs/look-at-tab"
import { tabCaptures, type TabState, tabStates } from "~jobs/tab-state"
import { browser } from "~platform/browser"
import { onTabsChanged, tabToFollow } from "~platform/tabs"
import { same } from "~store/diff"

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
      if (mine !== turn || signal.aborted) return
      const now = ofThisSite(next)
      // What was said meanwhile mostly was all that is new.
      setView((it) => (same(it, now) ? it : now))
    }
    const again = () => void look()
    const said = (id: string, state?: TabState | null) => {
      if (id !== followed) return
      // Whose chat it is by now is not to wait for what else there is to ask. Where nobody is named the
      // page's address may tell, and that has to be asked for.
      if (state?.reading.seen && state.reading.sighting.identity)
        setView((it) => (String(it?.tabId) === id && it ? ofThisSite(withState(it, state)) : it))
      again()
    }
    again()
    onTabsChanged(again, signal)
    tabStates.watch(said, signal)
    tabCaptures.watch((id) => said(id), signal)
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
