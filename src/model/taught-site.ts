import * as v from "valibot"
import { recordEntries } from "./row"

/**
 * A site the seller taught. `rules` is a `SiteAdapter`, checked anew each time it is read: the
 * nouns know nothing of sites, and a rule that a newer version refuses must not be run.
 */
export const TaughtSite = v.object({ ...recordEntries, rules: v.unknown() })
export type TaughtSite = v.InferOutput<typeof TaughtSite>
