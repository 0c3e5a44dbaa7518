import { type Likely, likelyContacts } from "~jobs/find-duplicates"
import type { Sighting } from "~model/sighting"
import { useLive } from "./use-live"

/** Customers who may be the new person on screen, at most three, the surest first. */
export const useLikely = (sighting: Sighting | null): Likely[] =>
  useLive(async () => (sighting ? likelyContacts(sighting) : []), [JSON.stringify(sighting)]) ?? []
