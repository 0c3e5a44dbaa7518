import { browser } from "./browser"

const names = { next: "follow-ups", look: "look-again" }

const lock = "lock"

/** Wakes the background when the screens lock by themselves, in ms; null for never. */
export const wakeToLock = async (at: number | null): Promise<void> => {
  if (at === null) await browser.alarms.clear(lock)
  else browser.alarms.create(lock, { when: at })
}

export const onTimeToLock = (wake: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lock) wake()
  })

/**
 * Wakes the background at a time; null for never. A hint: a computer asleep fires it late, a closed
 * browser not at all, and no browser promises to keep it over a restart.
 */
export const wakeAt = async (at: number | null): Promise<void> => {
  if (at === null) await browser.alarms.clear(names.next)
  else browser.alarms.create(names.next, { when: at })
}

/** Wakes the background every so often as well, whatever became of the other. */
export const wakeEvery = async (minutes: number): Promise<void> => {
  const set = await browser.alarms.get(names.look)
  // Made anew at each start of the worker it would never come to fire.
  if (set?.periodInMinutes === minutes) return
  browser.alarms.create(names.look, { periodInMinutes: minutes })
}

export const onWake = (wake: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.values(names).includes(name)) wake()
  })
