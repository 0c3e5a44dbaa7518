import type { FollowUp } from "~model/follow-up"
import { type Day, moment } from "~model/wall-clock"
import { readWhen } from "~parse/when/read-when"
import { commit } from "~store/commit"
import { patch, type Write } from "~store/write"
import { changeFollowUp } from "./edit-follow-up"
import { nextWrites } from "./finish-follow-up"
import { checkedTime } from "./follow-up-checks"
import { type Outcome, outcome } from "./outcome"
import { refusalOf } from "./plan-follow-up"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

/** When something is put off to: a preset, or what was understood of a line. */
export interface Later {
  at: number
  allDay: boolean
}

/**
 * Puts this one turn off. What comes again keeps its days: the next turn is made at once, and the
 * one put off comes no more after it.
 */
const laterWrites = (followUp: FollowUp, { at, allDay }: Later, now: Date): Write[] => [
  patch("followUps", followUp.id, { dueAt: checkedTime(at, now), allDay, every: null }),
  ...nextWrites(followUp, now.getTime())
]

export const snoozeFollowUp = (
  id: string,
  later: Later,
  now: Date = new Date()
): Promise<Outcome> =>
  changeFollowUp(id, "follow-up-edited", (followUp) =>
    followUp.state === "open" ? laterWrites(followUp, later, now) : []
  )

/** The same with a time in words; a date nobody can understand is refused, and nothing moves. */
export const snoozeInWords = async (
  id: string,
  words: string,
  now: Date = new Date()
): Promise<Outcome> => {
  const settings = await readSettings()
  const when = readWhen(words, now, textLocale(settings), settings)
  return when.ok ? snoozeFollowUp(id, when, now) : { ok: false, why: refusalOf[when.why] }
}

/** Moves many to a day, each at its own time of day, as one change. */
export const moveFollowUps = (
  ids: readonly string[],
  day: Day,
  now: Date = new Date()
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const rows = (await db.followUps.bulkGet([...ids])).flatMap((it) =>
        it && it.deletedAt === null && it.state === "open" ? [it] : []
      )
      if (rows.length === 0) return null
      const writes = rows.flatMap((it) =>
        laterWrites(it, { at: onDay(it, day), allDay: it.allDay }, now)
      )
      return { act: { kind: "follow-ups-edited", name: String(rows.length) }, writes }
    })
  )

const onDay = ({ dueAt }: FollowUp, day: Day): number => {
  const wall = new Date(dueAt)
  return moment(day, wall.getHours(), wall.getMinutes())
}
