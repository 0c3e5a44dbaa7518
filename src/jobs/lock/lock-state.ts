import * as v from "valibot"
import { AppLock, isIdle } from "~model/app-lock"
import { localValue } from "~platform/local"
import { sessionValue } from "~platform/session"
import { alone } from "../alone"

/** The lock the seller set; null where there is none, which is how everybody begins. */
export const appLock = localValue("lock", AppLock)

/**
 * That it is open, and when it was used last. It lives in the browser's memory alone: gone with the
 * browser, with an update of the extension, and when the seller locks.
 */
const unlocked = sessionValue("unlocked", v.object({ at: v.number() }))
const ONE = ""

/** What reads or changes the lock, one after the other in all windows. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => alone("app-lock", work)

/** When the screens lock by themselves, in ms; 0 while they are locked, null where no lock is set. */
export const locksAt = async (now = Date.now()): Promise<number | null> => {
  const lock = await appLock.get()
  if (!lock) return null
  const open = await unlocked.get(ONE)
  return open && !isIdle(lock, open.at, now) ? open.at + lock.minutes * 60_000 : 0
}

/** Whether nothing of the records may be shown or changed now. */
export const isLocked = async (now = Date.now()): Promise<boolean> => (await locksAt(now)) === 0

/** The seller is at work: it stays open from now on. Opens nothing that is locked. */
export const touchLock = (now = Date.now()): Promise<void> =>
  inTurn(async () => {
    if (await locksAt(now)) await unlocked.set(ONE, { at: now })
  })

/** @returns false where no lock is set. */
export const lockNow = (): Promise<boolean> =>
  inTurn(async () => {
    await unlocked.drop(ONE)
    return (await appLock.get()) !== null
  })

/** For who has shown the passphrase. */
export const openLock = (now = Date.now()): Promise<void> =>
  inTurn(() => unlocked.set(ONE, { at: now }))

/**
 * Calls back with whether it is locked: at once, at every change in any window, and when the time is
 * up; until the signal ends it.
 * @param every Looks so often besides, in ms: no timer goes on while a computer sleeps, and a page in
 * sight may get no event when it wakes. Not for the background, which that would keep awake.
 */
export const watchLock = (
  onChange: (locked: boolean) => void,
  signal: AbortSignal,
  every = Infinity
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const look = async () => {
    const mine = ++asked
    const at = await locksAt()
    // A later look knows better.
    if (signal.aborted || mine !== asked) return
    clearTimeout(timer)
    if (at) timer = setTimeout(() => void look(), Math.min(every, Math.max(0, at - Date.now())))
    onChange(at === 0)
  }
  appLock.watch(() => void look(), signal)
  unlocked.watch(() => void look(), signal)
  // Whoever comes back sees nothing that is locked meanwhile.
  globalThis.document?.addEventListener("visibilitychange", () => void look(), { signal })
  globalThis.window?.addEventListener("focus", () => void look(), { signal })
  signal.addEventListener("abort", () => clearTimeout(timer))
  void look()
}
