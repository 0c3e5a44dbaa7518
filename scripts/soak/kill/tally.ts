/** Acknowledged writes held against what is found after a start. */
import type { Found } from "./find"

/** A write that is not there, or says something else. */
export interface Missing {
  id: string
  why: "gone" | "other"
}

export const missingOf = (
  acknowledged: ReadonlyMap<string, string>,
  { changes }: Pick<Found, "changes">
): Missing[] => {
  const missing: Missing[] = []
  for (const [id, sum] of acknowledged) {
    const there = changes[id]
    if (there !== sum) missing.push({ id, why: there === undefined ? "gone" : "other" })
  }
  return missing
}
