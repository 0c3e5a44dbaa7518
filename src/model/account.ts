import * as v from "valibot"
import { text, Time } from "./row"

/** One of the seller's own logins on a site, learned from what pages show. */
export const Account = v.object({
  /** JSON of [site, account]. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  site: text(200),
  siteName: text(80),
  account: text(200),
  seenAt: Time,
  /** Outside the browser, kept by hand: the time it was last looked at, and what waited there. */
  byHand: v.boolean(),
  lookedAt: v.nullable(Time),
  unread: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What the seller calls it; "" for the name that pages show. */
  label: text(200)
})
export type Account = v.InferOutput<typeof Account>

/** What an account that pages show has of its own; the rest is for those kept by hand. */
export const inBrowser = { byHand: false, lookedAt: null, unread: 0, label: "" }

export const accountId = (site: string, account: string): string => JSON.stringify([site, account])
