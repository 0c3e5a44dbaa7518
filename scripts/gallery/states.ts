/** In what a screen may find the records. */
import { allRows, leaveOnly } from "../../test/support/damage"
import type { Seller } from "../../test/support/seller"
import type { Language } from "./looks"
import { awkward } from "./rows/awkward"
import { few } from "./rows/few"
import { seedHuge } from "./rows/many"
import type { Tables } from "./rows/tables"
import { lock, lose, outdate, unlikeAny } from "./trouble"

export const sizes = ["few", "empty", "awkward", "huge"] as const
/** By what befalls them: somebody else writes for ever, a lock stands before them, or they do not open. */
export const troubles = ["loading", "crash", "locked", "missing", "outdated"] as const
export type State = (typeof sizes)[number] | (typeof troubles)[number]

/** What is the browser's own, or is put right by itself. */
const kept = new Set(["settings", "guards", "unindexed", "searchParts", "notices"])

const rowsOf = (state: State): Tables => (state === "awkward" ? awkward() : few())

/** The records are those of the state and no others; pages that are open have to be loaded again. */
export const bringInto = async (
  seller: Seller,
  state: State,
  language: Language,
  /** By what the chat beside the panel is known. */
  known: object
): Promise<void> => {
  const tables = Object.keys(await allRows(seller.worker)).filter((name) => !kept.has(name))
  const rows: Tables = state === "empty" ? {} : { ...rowsOf(state), identities: [known] }
  await leaveOnly(
    seller.worker,
    Object.fromEntries(tables.map((name) => [name, (rows[name] ?? []).map((row) => ({ ...row }))]))
  )
  // Told to who guards the records: none is missing.
  await seller.seed("contacts", [])
  await seller.seed("settings", [{ key: "locale", value: language }])
  if (state === "huge") await seedHuge(seller)
  if (state === "crash") await seller.seed("contacts", [unlikeAny])
  if (state === "locked") await lock(seller.worker, language)
  if (state === "missing") await lose(seller)
  if (state === "outdated") await outdate(seller.worker)
}
