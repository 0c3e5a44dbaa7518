import { fingerprintOf } from "~formats/hand-over/fingerprint"
import type { OpenedPack, PackFault } from "~formats/hand-over/pack"
import { database } from "~store/database"
import { isKnown } from "./colleagues"
import { schemaHere } from "./give-pack"
import { ownCard } from "./own-card"

/** A pack that may be taken in, once the seller has seen what it would do. */
export type Received = Extract<OpenedPack, { ok: true }> & {
  /** Of whom it is from. */
  fingerprint: string
  /** Their fingerprint was compared before. */
  known: boolean
}

/** `taken`: at `at` it was taken in, and that stands. `no-keys`: nobody can have made one for here. */
export type NotReceived =
  { ok: false; why: PackFault | "no-keys" } | { ok: false; why: "taken"; at: number }

/** When a pack was taken in; null where it was not, or was taken back since. */
export const takenAt = async (id: string): Promise<number | null> => {
  const row = await database.packs.get(id)
  if (!row) return null
  const changes = await database.changes
    .filter((it) => it.act.kind === "customers-taken-over" && it.at === row.at)
    .toArray()
  return changes.length > 0 && changes.every((it) => it.undoneBy !== "") ? null : row.at
}

/** Opens a file that a colleague handed over, and says why not where it may not be taken in. */
export const readPack = async (file: Blob): Promise<Received | NotReceived> => {
  const me = await ownCard()
  if (!me) return { ok: false, why: "no-keys" }
  const { largestPack, openPack } = await import("~formats/hand-over/pack")
  if (file.size > largestPack) return { ok: false, why: "not-a-pack" }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const opened = await openPack(bytes, me.keys, me.card, schemaHere)
  if (!opened.ok) return opened
  const at = await takenAt(opened.head.id)
  if (at !== null) return { ok: false, why: "taken", at }
  const fingerprint = await fingerprintOf(opened.head.from)
  return { ...opened, fingerprint, known: await isKnown(fingerprint) }
}
