import * as v from "valibot"
import { sessionValue } from "~platform/session"
import { observe } from "~store/observe"
import { nextDueAt, readDue } from "./due"
import { readSettings } from "./settings"

const told = sessionValue("reminders:", v.string())

/** Calls back when what is due may have changed, also one that the browser has to wake for it. */
export const onRemindersChanged = (look: () => void): void =>
  told.watch(look, new AbortController().signal)

/** All that reminding depends on, read so that every change of it is noticed. */
const facts = async () => {
  const now = Date.now()
  return Promise.all([readDue(now), nextDueAt(now), readSettings()])
}

/** Calls back now and after every change, by whatever page, of what reminding depends on. */
export const watchReminders = (look: () => void): (() => void) => observe(facts, look)

/**
 * From a page: tells the background of changes as long as the page is open. A worker that sleeps
 * hears of no write to the database, but of one to the browser's session storage.
 */
export const tellReminders = (): (() => void) =>
  watchReminders(() => void told.set("changed", crypto.randomUUID()))
