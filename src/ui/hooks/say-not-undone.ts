import type { TFunction } from "i18next"
import type { Undone } from "~store/undo"

/** Why a change was not taken back. */
export const sayNotUndone = ({ why }: Extract<Undone, { ok: false }>, t: TFunction): string =>
  t(why === "slug-taken" ? "refusals.job.slug-taken" : "common.nothingToUndo")
