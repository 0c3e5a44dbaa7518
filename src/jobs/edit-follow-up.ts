import type { FollowUp, Recurrence } from "~model/follow-up"
import { readWhen } from "~parse/when/read-when"
import { commit } from "~store/commit"
import { patch, type Write } from "~store/write"
import { doneWrites } from "./finish-follow-up"
import { checkedText } from "./follow-up-checks"
import { type Outcome, outcome, Refused } from "./outcome"
import { refusalOf } from "./plan-follow-up"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

type Kind = "follow-up-edited" | "follow-up-done" | "follow-up-binned"

/** Changes one that is alive, on its customer's timeline; no writes are nothing to do. */
export const changeFollowUp = (
  id: string,
  kind: Kind,
  writes: (followUp: FollowUp) => Write[]
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const followUp = await db.followUps.get(id)
      if (!followUp || followUp.deletedAt !== null) throw new Refused("gone")
      const contact = await db.contacts.get(followUp.contactId)
      const planned = writes(followUp)
      if (planned.length === 0) return null
      return {
        act: { kind, name: contact?.name ?? "" },
        contactId: followUp.contactId,
        writes: planned
      }
    })
  )

/** What may be changed. `when`: words of a time; "" leaves it as it is. `repeats`: false ends that. */
export interface FollowUpEdits {
  text: string
  kind: FollowUp["kind"]
  when: string
  repeats: boolean
}

export const editFollowUp = async (
  id: string,
  { text, kind, when, repeats }: FollowUpEdits,
  now: Date = new Date()
): Promise<Outcome> => {
  const settings = await readSettings()
  const read = when.trim() ? readWhen(when, now, textLocale(settings), settings) : null
  if (read && !read.ok) return { ok: false, why: refusalOf[read.why] }
  return changeFollowUp(id, "follow-up-edited", (followUp) => {
    const every: Recurrence | null = repeats ? (read?.every ?? followUp.every) : null
    const time = read && { dueAt: read.at, allDay: read.allDay, said: when.trim().slice(0, 600) }
    return [patch("followUps", id, { text: checkedText(text), kind, ...time, every })]
  })
}

/** Done, by the seller alone. One that comes again makes its next in the same change. */
export const finishFollowUp = (id: string, now: number = Date.now()): Promise<Outcome> =>
  changeFollowUp(id, "follow-up-done", (followUp) =>
    followUp.state === "open" ? doneWrites(followUp, now) : []
  )

export const binFollowUp = (id: string): Promise<Outcome> =>
  changeFollowUp(id, "follow-up-binned", () => [patch("followUps", id, { deletedAt: Date.now() })])
