import { adapterOf } from "./rule-of"

/**
 * Longest text of one message on a site, in UTF-16 units; null where no limit is known.
 * @param site as in a sighting: the adapter's id, for self-hosted software with `@` and its origin.
 */
export const messageLimitOf = (site: string | undefined): number | null =>
  (site && adapterOf(site)?.messageLimit) || null
