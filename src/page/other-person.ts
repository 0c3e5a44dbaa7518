import type { Expect } from "~bridge/protocol"
import { identityKey } from "~model/identity-key"
import type { Reading } from "~model/sighting"

/**
 * Is somebody else on screen than the one a text was meant for? Their name (or "" where the page
 * names nobody now), or null where it is still the same person.
 */
export const otherPerson = (reading: Reading, url: string, expect: Expect): string | null => {
  const sighting = reading.seen ? reading.sighting : null
  const key = sighting?.identity ? identityKey(sighting.identity) : null
  if (key !== expect.key) return sighting?.name ?? ""
  // A page that names nobody is known by its address alone.
  if (key === null && url !== expect.url) return ""
  // The same name in the same place may be another person: only their name can tell us so.
  return sighting && sighting.name !== expect.name && sighting.identity?.quality !== "stable"
    ? sighting.name
    : null
}
