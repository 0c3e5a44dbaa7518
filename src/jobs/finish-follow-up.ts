import type { FollowUp } from "~model/follow-up"
import { nextDue } from "~model/recurrence"
import { newRecord } from "~model/row"
import { patch, put, type Write } from "~store/write"

/** What marks it done; one that comes again makes its next with it. */
export const doneWrites = (followUp: FollowUp, now: number): Write[] => [
  patch("followUps", followUp.id, { state: "done", doneAt: now }),
  ...nextWrites(followUp, now)
]

/** The next of one that comes again, later than `now`: turns that were missed are skipped. */
export const nextWrites = (followUp: FollowUp, now: number): Write[] =>
  followUp.every
    ? [
        put("followUps", {
          ...followUp,
          ...newRecord(now),
          dueAt: nextDue(followUp.every, followUp.dueAt, now)
        })
      ]
    : []
