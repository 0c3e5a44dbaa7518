import type { LanguageCode } from "~model/ui-languages"
import { browser } from "~platform/browser"
import { onWake, wakeAt, wakeEvery } from "~platform/alarms"
import { setBadge } from "~platform/badge"
import { hide, onClick, show, shownIds } from "~platform/notifications"
import { openExtensionPage } from "~platform/tabs"
import { database } from "~store/database"
import { type DueItem, nextDueAt, readDue } from "./due"
import { inTurn } from "./in-turn"
import { isLocked } from "./lock/lock-state"
import { type RemindersIn, type ReminderWords, sayAll, sayLocked, sayOne } from "./reminder-text"
import { onRemindersChanged, watchReminders } from "./reminders-changed"
import { readSettings } from "./settings"
import { uiLanguage } from "./ui-language"

/** More than this many at once are one notification that sums them up. */
const mostApart = 3

/** Id of the one that sums up; all others bear the id of their follow-up. */
const summary = "follow-ups"

/** Sleeping computers and changed clocks make an alarm late: so often is looked again, in minutes. */
const lookEvery = 30

/** A browser wakes a worker no sooner than this, in ms; until then the worker itself is awake. */
const soonest = 30_000

/**
 * Shows what is due and was not shown yet, counts it on the button, and sets the next alarm. The
 * database says what is due; an alarm only says when to look. What was shown is written down after
 * it was, so a crash between the two shows it once more, in its own place.
 */
export const remind = (words: RemindersIn): Promise<void> =>
  inTurn("remind", async () => {
    const now = Date.now()
    const [due, settings, next] = await Promise.all([readDue(now), readSettings(), nextDueAt(now)])
    await setBadge(due.length)
    await hideDone(due)
    const language = uiLanguage(settings)
    if (settings.notify) await showNew(due, words(language), language)
    await wakeAt(next)
    if (next !== null && next - now < soonest)
      setTimeout(() => void remind(words).catch(() => undefined), next - now)
  })

const showNew = async (due: DueItem[], words: ReminderWords, language: string): Promise<void> => {
  const notices = await database.notices.bulkGet(due.map(({ followUp }) => followUp.id))
  const fresh = due.filter(({ followUp }, index) => notices[index]?.dueAt !== followUp.dueAt)
  if (fresh.length === 0) return
  // Locked: that there is something, and not whom for.
  if (await isLocked()) await show(summary, sayLocked(fresh.length, words))
  else if (fresh.length > mostApart) await show(summary, sayAll(fresh, words, language))
  else
    for (const item of fresh.toReversed())
      await show(item.followUp.id, sayOne(item, words, language))
  await database.notices.bulkPut(
    fresh.map(({ followUp }) => ({ id: followUp.id, dueAt: followUp.dueAt }))
  )
}

/** Takes down what is done, put off or gone. */
const hideDone = async (due: DueItem[]): Promise<void> => {
  const standing = new Set(due.map(({ followUp }) => followUp.id))
  for (const id of await shownIds())
    if (id === summary ? due.length === 0 : !standing.has(id)) await hide(id)
}

/** The screens were locked: what stands already tells no name from now on. */
export const veilReminders = (words: RemindersIn, language: LanguageCode): Promise<void> =>
  inTurn("remind", async () => {
    const standing = await shownIds()
    if (standing.length === 0) return
    for (const id of standing) await hide(id)
    await show(summary, sayLocked((await readDue(Date.now())).length, words(language)))
  })

const openShown = async (id: string): Promise<void> => {
  const [item] = id === summary || (await isLocked()) ? [] : await dueById(id)
  await openExtensionPage(
    `tabs/workspace.html#${item ? `customers/${encodeURIComponent(item.contact.id)}` : "today"}`
  )
  await hide(id)
}

const dueById = async (id: string): Promise<DueItem[]> =>
  (await readDue(Number.MAX_SAFE_INTEGER)).filter(({ followUp }) => followUp.id === id)

/**
 * Reminds from now on. To be called when the background starts, at once: the browser tells only
 * listeners that stand by then.
 */
export const keepReminding = (words: RemindersIn): void => {
  // A database that cannot be opened is for the pages to say.
  const look = () => void remind(words).catch(() => undefined)
  onWake(look)
  onClick((id) => void openShown(id))
  browser.runtime.onInstalled.addListener(look)
  browser.runtime.onStartup.addListener(look)
  onRemindersChanged(look)
  void wakeEvery(lookEvery)
  // What other pages write is seen as long as the worker is awake, and what the bar writes always.
  watchReminders(look)
}
