import { setTimeout as later } from "node:timers/promises"

/** So long may a page, or the browser behind it, take to answer, in ms. */
const PATIENCE = 60_000

/** It did not answer in time. */
export class Late extends Error {
  override name = "Late"
}

/** Rejects with `Late` where an answer does not come within `ms`; whoever gives it works on. */
export const inTime = async <T>(
  answer: Promise<T>,
  what = "the database does not answer",
  ms = PATIENCE
): Promise<T> => {
  const limit = new AbortController()
  const late = later(ms, undefined, { signal: limit.signal }).then(() => {
    throw new Late(what)
  })
  // Where the answer came first, nobody waits for this one.
  late.catch(() => undefined)
  return Promise.race([answer, late]).finally(() => limit.abort())
}
