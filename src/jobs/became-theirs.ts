import { practice } from "~sites/index"
import type { Database } from "~store/database"
import { mergedInto } from "~store/survivor"

/**
 * Of invented customers those that are the seller's own by now: one of theirs was merged into them, or
 * an account on a real site was tied to them. What was written on them since is of somebody real.
 */
export const becameTheirs = async (
  db: Database,
  invented: readonly string[]
): Promise<ReadonlySet<string>> => {
  const known = new Set(invented)
  const theirs = new Set<string>()
  for (const id of known) {
    const accounts = await db.identities.where("contactId").equals(id).toArray()
    const merged = await mergedInto(id, db)
    if (accounts.some((it) => it.site !== practice.id) || merged.some((it) => !known.has(it.id)))
      theirs.add(id)
  }
  return theirs
}
