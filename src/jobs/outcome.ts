import type { Change } from "~model/change"
import type { Ensured } from "./ensure-contact"

/** Why a job did nothing; screens have a sentence for each. */
export type Refusal =
  | Extract<Ensured, { ok: false }>["why"]
  | "gone"
  | "no-birthday"
  | "empty"
  | "too-long"
  | "no-tag"
  | "long-tag"
  | "same-name"
  | "bad-value"
  | "no-choices"
  | "too-many-stages"
  | "changed-since"
  | "no-date"
  | "past-date"
  | "impossible-date"
  | "ambiguous-date"
  | "no-order-line"
  | "bad-url"
  | "bad-gtin"
  | "no-share-text"
  | "bad-picture"
  | "shortcut-taken"
  | "taken"
  | "pack-taken"
  | "merge-itself"
  | "merge-gone"
  | "merge-group"
  | "own-introducer"
  | "bad-rules"
  | "binned"
  | "too-many"
  | "too-many-lines"
  | "no-lines"
  | "no-buyers"
  | "nothing-new"
  | "stopped"
  | "all-quiet"
  | "slug-taken"
  | "slug-frozen"
  | "bad-label"
  | "bad-pattern"
  | "personal-data"

/** What became of a job: the change to offer undo for, or why nothing was written. */
export type Outcome = { ok: true; change: Change | null } | { ok: false; why: Refusal }

/** Carries a refusal out of a commit, which rolls the transaction back. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why)
  }
}

/** Runs a commit whose plan may refuse. */
export const outcome = async (work: () => Promise<Change | null>): Promise<Outcome> => {
  try {
    return { ok: true, change: await work() }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why }
    throw error
  }
}
