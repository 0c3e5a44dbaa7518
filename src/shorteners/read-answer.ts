import * as v from "valibot"
import { safeTarget } from "~model/safe-target"
import { plainWords } from "./plain-words"
import type { Ping, ServiceAnswer, ShortAnswer, ShortRefusal } from "./shortener"

/** As much as a kept link holds. */
const maxLength = 500

/** Picks a text out of a body's JSON; fails where it is no such JSON. */
export type Pick = v.GenericSchema<unknown, string>

/** A text under one name in an object. */
export const field = <K extends string>(name: K): Pick =>
  v.pipe(
    v.looseObject({ [name]: v.string() }),
    v.transform((it) => String(it[name]))
  )

const json = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** What a body says by these rules; "" where they do not fit it. */
const pick = (body: string, rules: Pick): string => {
  const found = v.safeParse(rules, json(body))
  return found.success ? found.output : ""
}

/** Why an answer that is no success is none. @param words Where the service puts its own words. */
export const readRefusal = (
  { status, body, retryAfter: after }: ServiceAnswer,
  words: Pick
): ShortRefusal => {
  const said = plainWords(pick(body, words))
  if (status === 401 || status === 403) return { why: "bad-key", said, after: null }
  if (status === 404) return { why: "not-found", said, after: null }
  if (status === 429) return { why: "slow-down", said, after }
  if (status === 408 || status >= 500) return { why: "down", said, after }
  if (status >= 400 && said) return { why: "refused", said, after: null }
  return { why: "strange", said: "", after: null }
}

const isDone = ({ status }: ServiceAnswer) => status >= 200 && status < 300

/** @param made Where a success names the short address. */
export const readMade = (answer: ServiceAnswer, made: Pick, words: Pick): ShortAnswer => {
  if (!isDone(answer)) return { ok: false, ...readRefusal(answer, words) }
  const short = safeTarget(pick(answer.body, made))
  return short.ok && short.url.length <= maxLength
    ? { ok: true, url: short.url }
    : { ok: false, why: "strange", said: "", after: null }
}

/** @param known What a success looks like: a page that answers everything is no such service. */
export const readKnown = (answer: ServiceAnswer, known: v.GenericSchema, words: Pick): Ping => {
  if (!isDone(answer)) return { ok: false, ...readRefusal(answer, words) }
  return v.is(known, json(answer.body))
    ? { ok: true }
    : { ok: false, why: "strange", said: "", after: null }
}
