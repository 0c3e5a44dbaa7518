import * as v from "valibot"
import { text, Time } from "./row"

/** One of the seller's own logins on a site, learned from what pages show. */
export const Account = v.object({
  /** JSON of [site, account]. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  site: text(200),
  siteName: text(80),
  account: text(200),
  seenAt: Time
})
export type Account = v.InferOutput<typeof Account>

export const accountId = (site: string, account: string): string => JSON.stringify([site, account])
