import * as v from "valibot"
import { localValue } from "./local"

/** Whom the extension has asked over the network, and how often. */
export const AskedSoFar = v.object({
  /** Since when it is counted, in ms. */
  since: v.number(),
  /** By origin: "https://link.example". */
  origins: v.record(
    v.pipe(v.string(), v.maxLength(300)),
    v.object({ times: v.pipe(v.number(), v.integer()), last: v.number() })
  )
})
export type AskedSoFar = v.InferOutput<typeof AskedSoFar>

/** The count; null before the first request. Nothing of what was asked or answered stands in it. */
export const askedSoFar = localValue("asked", AskedSoFar)

let last: Promise<void> = Promise.resolve()

/** Counts one request, before it is made: what cannot be counted is not asked. */
export const countAsked = (origin: string, now = Date.now()): Promise<void> => {
  const count = async () => {
    const { since, origins } = (await askedSoFar.get()) ?? { since: now, origins: {} }
    const times = (Object.hasOwn(origins, origin) ? (origins[origin]?.times ?? 0) : 0) + 1
    await askedSoFar.set({ since, origins: { ...origins, [origin]: { times, last: now } } })
  }
  // Two at once, in one window or in two, are two.
  const inTurn = () => globalThis.navigator?.locks?.request("asked", count) ?? count()
  const mine = last.then(inTurn)
  last = mine.catch(() => undefined)
  return mine
}
