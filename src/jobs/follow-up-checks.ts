import * as v from "valibot"
import { FollowUp } from "~model/follow-up"
import { Refused } from "./outcome"

/** Words and time of a follow-up, fit to be kept; refuses what is too long or over. */
export const checkFollowUp = (
  { text, said, dueAt }: Pick<FollowUp, "text" | "said" | "dueAt">,
  now: Date
): Pick<FollowUp, "text" | "said" | "dueAt"> => {
  const words = { text: checkedText(text), said: said.trim() }
  if (!v.is(FollowUp.entries.said, words.said)) throw new Refused("too-long")
  return { ...words, dueAt: checkedTime(dueAt, now) }
}

export const checkedText = (text: string): string => {
  const words = text.trim()
  if (!v.is(FollowUp.entries.text, words)) throw new Refused("too-long")
  return words
}

/** A minute that has begun is not over: "15:00" typed at 15:00 is now. */
export const checkedTime = (dueAt: number, now: Date): number => {
  if (!v.is(FollowUp.entries.dueAt, dueAt)) throw new Refused("impossible-date")
  if (dueAt < now.getTime() - 60_000) throw new Refused("past-date")
  return dueAt
}
