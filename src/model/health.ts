import * as v from "valibot"
import { Time } from "./row"
import type { NotSeen, Reading } from "./sighting"

/**
 * How well a site's rules still fit its pages, as the panel's light says it.
 * - `best`: read by the first of the ranked rules;
 * - `lower`: the first no longer fits, a lower one did;
 * - `confirm`: read, but only the seller can say that it is them;
 * - `nothing`: nobody was read;
 * - `broken`: the site is marked so;
 * - `unseen`: not looked yet.
 */
export const Health = v.picklist(["best", "lower", "confirm", "nothing", "broken", "unseen"])
export type Health = v.InferOutput<typeof Health>

/**
 * @param reading What the page last said; null before it said anything.
 * @param broken The site's adapter is marked broken: that is said whatever was read.
 */
export const healthOf = (reading: Reading | null, broken: boolean): Health => {
  if (broken) return "broken"
  if (!reading) return "unseen"
  if (!reading.seen) return "nothing"
  const { identity, ambiguous, rule } = reading.sighting
  const sure = identity === null || identity.quality === "stable" || identity.quality === "alias"
  if (ambiguous || !sure) return "confirm"
  return rule.rank === 0 ? "best" : "lower"
}

/** These say that a page was met which the rules should know and do not. */
const FAULTS: ReadonlySet<NotSeen> = new Set(["wrong-signature", "no-identity", "disagreement"])

/**
 * Whether a reading says anything of the site's rules: that no chat is open does not, and must not
 * cover up what was seen before.
 */
export const tellsHealth = (reading: Reading): boolean => reading.seen || FAULTS.has(reading.why)

/** What a site's light last was. */
export const SiteHealth = v.object({ health: Health, at: Time })
export type SiteHealth = v.InferOutput<typeof SiteHealth>
