import { onTimeToLock, wakeToLock } from "~platform/alarms"
import { tellBars } from "~bridge/tell-bars"
import { askPage } from "~bridge/ask-page"
import * as v from "valibot"
import { browser } from "~platform/browser"
import { sessionValue } from "~platform/session"
import { openedBars, closeBar } from "../bar-session"
import { veilReminders } from "../remind"
import type { RemindersIn } from "../reminder-text"
import { uiLanguage } from "../ui-language"
import { appLock, locksAt, watchLock } from "./lock-state"

/** That all was put away since it locked: once is enough, however often the worker wakes. */
const away = sessionValue("put-away", v.boolean())

/**
 * When the screens lock, what shows records outside them goes too: open bars, and the names in
 * notifications. Call it while the background starts.
 */
export const keepLocked = (words: RemindersIn): void => {
  const settle = async (): Promise<void> => {
    const at = await locksAt()
    await wakeToLock(at || null)
    if (at !== 0) return away.drop("")
    if (await away.get("")) return
    await away.set("", true)
    const lock = await appLock.get()
    await Promise.all([
      closeBars(),
      veilReminders(words, uiLanguage({ locale: lock?.locale ?? null }))
    ])
  }
  const look = () => void settle().catch(() => undefined)
  onTimeToLock(look)
  browser.runtime.onStartup.addListener(look)
  // As long as the worker is awake; it is woken by the alarm else.
  watchLock(look, new AbortController().signal)
}

const closeBars = async (): Promise<void> => {
  await tellBars()
  for (const tabId of await openedBars()) {
    await closeBar(tabId)
    await askPage(tabId, "close-bar", {})
  }
}
