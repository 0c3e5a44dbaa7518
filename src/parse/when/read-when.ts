import type { Recurrence } from "~model/follow-up"
import type { Locale } from "~model/settings"
import { dayAt } from "~model/wall-clock"
import { combine } from "./combine"
import { findTokens } from "./find-tokens"
import { doubtful, tidy, withJoins } from "./left-over"
import type { Token } from "./part"
import { sameLetters } from "./same-letters"

/** What a line says of a time. */
export type When =
  | {
      ok: true
      /** In ms. Of a day without a time: when that day is reminded of. */
      at: number
      /** A day was said and no time. */
      allDay: boolean
      every: Recurrence | null
      /** The words that are left: what is to be done. */
      what: string
      /** The words of the time. */
      said: string
    }
  | {
      ok: false
      /**
       * `no-date`: none was found; `past`: it is over; `impossible`: there is no such day or hour;
       * `ambiguous`: two readers would not understand the same.
       */
      why: "no-date" | "past" | "impossible" | "ambiguous"
      /** The words that it is about; "" for none. */
      said: string
    }

/** Longer lines are no plan; nothing is looked for in them. */
const longest = 600

/** What may stand between two words of one time. */
const joint = /^(?:[\s,，、@的]|\b(?:at|on|by|in|the|of|and)\b|在)*$/iu

/**
 * Reads when something is to be done out of a line in English, Chinese or both: "call Zhang next
 * Tuesday 3pm", 下周二下午三点发货. It never guesses: a line is understood as everybody would, or
 * refused, so more than one time, hours without their half of the day, and figures that may be the
 * day or the month are `ambiguous`. Weeks begin on Monday. A day of the year that is over is next
 * year's; a part of the day is reminded of at an hour of its own (morning 9, afternoon 15, evening
 * 20). It is rules of ours alone and no library: what we tried guesses (三点半 at night, 下周二 a
 * week late on a Sunday, "may" as a month), and what is due may be late but never wrong.
 * @param now Wall time counts, in the time zone of the browser.
 * @param _locale Changes nothing yet: what only one language would understand is refused.
 * @param dayStartsAt Hour, 0 to 23, at which a day without a time is reminded of.
 */
export const readWhen = (
  text: string,
  now: Date,
  _locale: Locale,
  { dayStartsAt }: { dayStartsAt: number }
): When => {
  if (text.length > longest) return { ok: false, why: "no-date", said: "" }
  const line = sameLetters(text)
  const moment = { now, today: dayAt(now.getTime()) }
  const found = together(line, findTokens(line, moment))
  const [cluster, other] = found
  if (!cluster) return { ok: false, why: "no-date", said: "" }
  const [from, to] = [cluster[0]?.from ?? 0, cluster.at(-1)?.to ?? 0]
  const refuse = (why: Extract<When, { ok: false }>["why"]): When => ({
    ok: false,
    why,
    said: text.slice(from, to)
  })
  const meaning = combine(
    cluster.flatMap((token) => token.parts),
    moment,
    dayStartsAt
  )
  if ("why" in meaning) return refuse(meaning.why)
  const joined = withJoins(line, from, to)
  if (other || !joined) return refuse("ambiguous")
  const [head, tail] = [text.slice(0, joined.from), text.slice(joined.to)]
  if (doubtful(sameLetters(head), sameLetters(tail))) return refuse("ambiguous")
  return {
    ok: true,
    ...meaning,
    what: tidy(head, tail),
    said: text.slice(joined.from, joined.to).trim()
  }
}

/** Words that stand together, without those that mean a time only beside another. */
const together = (line: string, tokens: readonly Token[]): Token[][] => {
  const clusters: Token[][] = []
  for (const token of tokens) {
    const last = clusters.at(-1)
    const before = last?.at(-1)
    if (last && before && joint.test(line.slice(before.to, token.from))) last.push(token)
    else clusters.push([token])
  }
  return clusters.filter((cluster) => cluster.some((token) => !token.beside))
}
