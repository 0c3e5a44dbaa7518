import { LockTries, waitAfter } from "~model/app-lock"
import { localValue } from "~platform/local"
import { alone } from "../alone"
import { appLock, openLock } from "./lock-state"
import { fitsPassphrase } from "./passphrase"

const tries = localValue("lock-tries", LockTries)

/** `wait`: nothing was tried, or this try was wrong and the next counts only after `until`, in ms. */
export type Tried = { ok: true } | { ok: false; why: "wrong" | "wait"; until: number }

/** From when on the next try counts, in ms; 0 for now. */
export const nextTryAt = async (): Promise<number> => (await tries.get())?.until ?? 0

/**
 * Holds a passphrase against the lock's, one try at a time in all windows. Wrong tries slow down. A
 * try is counted before it is known to be wrong: closing the browser meanwhile saves nobody a wait.
 */
export const tryPassphrase = (passphrase: string, now = Date.now()): Promise<Tried> =>
  alone("lock-try", async () => {
    const lock = await appLock.get()
    if (!lock) return { ok: true }
    const { count, until } = (await tries.get()) ?? { count: 0, until: 0 }
    // No wait is longer than the longest: a clock that was set back must not lock out for years.
    if (until > now && until - now <= waitAfter(Number.MAX_SAFE_INTEGER))
      return { ok: false, why: "wait", until }
    const next = { count: count + 1, until: now + waitAfter(count + 1) }
    await tries.set(next)
    if (!(await fitsPassphrase(passphrase, lock)))
      return { ok: false, why: "wrong", until: waitAfter(next.count) ? next.until : 0 }
    await tries.drop()
    return { ok: true }
  })

/** Opens the screens for who knows the passphrase. */
export const unlock = async (passphrase: string, now = Date.now()): Promise<Tried> => {
  const tried = await tryPassphrase(passphrase, now)
  if (tried.ok) await openLock(now)
  return tried
}
