import { useEffect, useState } from "react"
import { tabUnread } from "~jobs/tab-state"
import { showTab } from "~platform/tabs"

/** A site with conversations that wait for an answer, in an open tab. */
export interface Waiting {
  tabId: number
  siteName: string
  count: number
  show: () => void
}

/** Every open chat that says how many wait, the most first; those where none wait are left out. */
export const useWaiting = (): Waiting[] => {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  useEffect(() => {
    const ended = new AbortController()
    const look = async () => {
      const all = await tabUnread.all()
      if (ended.signal.aborted) return
      setWaiting(
        Array.from(all, ([id, { siteName, count }]) => ({
          tabId: Number(id),
          siteName,
          count,
          show: () => void showTab(Number(id))
        }))
          .filter((it) => it.count > 0)
          .toSorted((a, b) => b.count - a.count)
      )
    }
    void look()
    tabUnread.watch(() => void look(), ended.signal)
    return () => ended.abort()
  }, [])
  return waiting
}
