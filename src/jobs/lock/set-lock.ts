import { type AppLock, shortestPassphrase } from "~model/app-lock"
import { appLock, openLock } from "./lock-state"
import { hashPassphrase } from "./passphrase"
import { type Tried, tryPassphrase } from "./try-passphrase"

type Choice = Pick<AppLock, "minutes" | "locale">

/** Sets a lock where there is none, and leaves the screens open. */
export const setLock = async (
  passphrase: string,
  choice: Choice
): Promise<{ ok: true } | { ok: false; why: "short" | "set-already" }> => {
  if (passphrase.length < shortestPassphrase) return { ok: false, why: "short" }
  if (await appLock.get()) return { ok: false, why: "set-already" }
  const kept = await hashPassphrase(passphrase)
  // Open first: every window would lock for a moment else.
  await openLock()
  await appLock.set({ ...kept, ...choice })
  return { ok: true }
}

/** Needs no passphrase: who is at an open screen may look as long as they like. */
export const changeLock = async (choice: Partial<Choice>): Promise<void> => {
  const lock = await appLock.get()
  if (lock) await appLock.set({ ...lock, ...choice })
}

/** Takes the lock away; the passphrase says that it is the seller who does. */
export const dropLock = async (passphrase: string, now = Date.now()): Promise<Tried> => {
  const tried = await tryPassphrase(passphrase, now)
  if (tried.ok) await appLock.drop()
  return tried
}
