import type { Recurrence } from "~model/follow-up"
import type { Day } from "~model/wall-clock"

/** Parts of a day that have a name. */
export type DayPart = "dawn" | "morning" | "noon" | "afternoon" | "dusk" | "evening"

/** Why words that tell a time do not tell which. */
export type Doubt = "past" | "impossible" | "ambiguous"

/** What some words mean by themselves. */
export type Part =
  /** `by`: how the day was named, as only some names go with "every year" or "Tuesday". */
  | { is: "day"; day: Day; by: "name" | "weekday" | "day-of-month" | "date" }
  /** `open`: on a face of twelve hours, and nobody said which half of the day. */
  | { is: "clock"; hour: number; minute: number; open: boolean }
  | { is: "part"; part: DayPart }
  /** A time from now, in ms. */
  | { is: "moment"; at: number }
  /** `first`: the first day of it; null where another word has to say. */
  | { is: "every"; every: Recurrence; first: Day | null }
  | { is: "doubt"; why: Doubt }

/** What a rule is told beside the words. */
export interface Moment {
  now: Date
  today: Day
}

/** Words with a meaning. */
export interface Rule {
  /** The source of a regular expression; named groups are handed to `read`. */
  words: string
  /** null: these words are no time after all. */
  read: (word: (group: string) => string, moment: Moment) => Part | Part[] | null
  /** A time only beside another: "morning" in "tomorrow morning", not in "morning tea". */
  beside?: boolean
}

/** A rule's meaning at a place of the text. */
export interface Token {
  from: number
  to: number
  parts: Part[]
  beside: boolean
}
