import { useEffect, useState } from "react"
import { appLock, lockNow, touchLock, watchLock } from "~jobs/lock/lock-state"
import type { AppLock } from "~model/app-lock"

/** So soon a page in sight notices that the computer slept through the time, in ms. */
const lookEvery = 10_000

/** How the screens are locked, and whether they are now; `undefined` until it is known. */
export const useLock = (): { locked: boolean; lock: AppLock | null } | undefined => {
  const [state, setState] = useState<{ locked: boolean; lock: AppLock | null }>()
  useEffect(() => {
    const ended = new AbortController()
    const say = (locked: boolean) => {
      void appLock.get().then((lock) => {
        if (!ended.signal.aborted) setState({ locked: locked && lock !== null, lock })
      })
    }
    watchLock(say, ended.signal, lookEvery)
    return () => ended.abort()
  }, [])
  return state
}

/** Work is told of no more often than this, in ms. */
const seldom = 10_000

/** While the seller works on this page it stays open; Alt+Shift+Q locks. */
export const useAtWork = (open: boolean): void => {
  useEffect(() => {
    if (!open) return undefined
    const ended = new AbortController()
    let last = 0
    const work = (event: Event) => {
      if (!event.isTrusted || Date.now() - last < seldom) return
      last = Date.now()
      void touchLock()
    }
    const key = (event: KeyboardEvent) => {
      if (event.code !== "KeyQ" || !event.altKey || !event.shiftKey) return work(event)
      event.preventDefault()
      void lockNow()
    }
    const options = { capture: true, passive: true, signal: ended.signal }
    for (const kind of ["pointerdown", "wheel", "input"])
      window.addEventListener(kind, work, options)
    window.addEventListener("keydown", key, { capture: true, signal: ended.signal })
    return () => ended.abort()
  }, [open])
}
