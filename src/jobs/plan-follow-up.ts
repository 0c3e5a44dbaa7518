import * as v from "valibot"
import { FollowUp } from "~model/follow-up"
import { newRecord } from "~model/row"
import { readWhen } from "~parse/when/read-when"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { ensureContact, type Target } from "./ensure-contact"
import { checkFollowUp } from "./follow-up-checks"
import { type Outcome, outcome, Refused } from "./outcome"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

/** What is planned, with its time understood. `item`: what is to be inserted when it is done. */
export type PlannedFollowUp = Pick<FollowUp, "kind" | "text" | "said" | "dueAt">
  & Partial<Pick<FollowUp, "allDay" | "every" | "quote" | "site" | "item">>

/**
 * Plans something for a customer at a time; someone new becomes a customer by it, in the same
 * transaction. A time that is over is refused, so that nothing comes up late from the start.
 */
export const planAt = (
  target: Target,
  planned: PlannedFollowUp,
  now: Date = new Date()
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const checked = checkFollowUp(planned, now)
      const ensured = await ensureContact(db, target)
      if (!ensured.ok) throw new Refused(ensured.why)
      const { contact } = ensured
      const followUp: FollowUp = {
        ...newRecord(Date.now()),
        contactId: contact.id,
        allDay: false,
        every: null,
        item: null,
        site: "",
        ...planned,
        ...checked,
        quote: (planned.quote ?? "").slice(0, 2000),
        state: "open",
        doneAt: null
      }
      return {
        act: { kind: "follow-up-added", name: contact.name },
        contactId: contact.id,
        writes: [...ensured.writes, put("followUps", followUp)]
      }
    })
  )

/** The same from a line like "call back next Tuesday 3pm"; one without a date is refused, and why. */
export const planFollowUp = async (
  target: Target,
  plan: Pick<FollowUp, "kind" | "said" | "quote" | "site">,
  now: Date = new Date()
): Promise<Outcome> => {
  const said = plan.said.trim()
  if (!v.is(FollowUp.entries.said, said)) return { ok: false, why: "too-long" }
  const settings = await readSettings()
  const when = readWhen(said, now, textLocale(settings), settings)
  if (!when.ok) return { ok: false, why: said ? refusalOf[when.why] : "empty" }
  const { at, allDay, every, what } = when
  return planAt(target, { ...plan, said, text: what, dueAt: at, allDay, every }, now)
}

/** Why no time was understood, as a refusal. */
export const refusalOf = {
  "no-date": "no-date",
  past: "past-date",
  impossible: "impossible-date",
  ambiguous: "ambiguous-date"
} as const
