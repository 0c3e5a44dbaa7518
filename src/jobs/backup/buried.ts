import { paced } from "~formats/archive/pace"
import { type Database, database } from "~store/database"
import { purge } from "~store/purge"
import { tombstoneKeys } from "~store/tombstone-keys"

const algorithm = { name: "HMAC", hash: "SHA-256" }
/** How many are worked out at once. */
const slice = 500

/**
 * Erases from what was staged whoever was erased here since, or there before: the tombstones of both
 * say who. @returns how many customers.
 */
export const buryAgain = async (stage: Database): Promise<number> => {
  const graves = new Set<string>()
  for (const db of [database, stage])
    // oxlint-disable-next-line no-await-in-loop: there are two
    for (const id of await db.tombstones.toCollection().primaryKeys()) graves.add(id)
  if (graves.size === 0) return 0
  const keys = [...(await tombstoneKeys(database)), ...(await tombstoneKeys(stage))]
  const ids = await stage.contacts.toCollection().primaryKeys()
  const { erased, names } = await lookFor(ids, keys, graves)
  for (const id of erased)
    // In a transaction that is there already, or it would be held against the canary of the real one.
    // Asynchronous by name: Dexie loses track of what is awaited else.
    // oxlint-disable-next-line no-await-in-loop: one may be another's, merged
    await stage.transaction("rw", stage.tables, async () => purge(id, names, "erase", stage))
  return erased.length
}

/** Whose tombstones there are, and a tombstone for each. */
const lookFor = async (
  ids: readonly string[],
  keys: readonly Uint8Array<ArrayBuffer>[],
  graves: ReadonlySet<string>
) => {
  const erased = new Set<string>()
  const names = new Map<string, string>()
  const breathe = paced()
  for (const bytes of keys) {
    // oxlint-disable-next-line no-await-in-loop: there is hardly ever more than one key
    const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"])
    for (let at = 0; at < ids.length; at += slice) {
      const some = ids.slice(at, at + slice)
      // oxlint-disable-next-line no-await-in-loop: a hundred thousand at once would hold the page up
      const hashes = await Promise.all(some.map((id) => hashOf(key, id)))
      for (const [of, id] of some.entries()) {
        const hash = hashes[of] ?? ""
        const found = graves.has(hash)
        if (found) erased.add(id)
        if (found || !names.has(id)) names.set(id, hash)
      }
      // oxlint-disable-next-line no-await-in-loop: as above
      await breathe()
    }
  }
  return { erased: [...erased], names }
}

const hashOf = async (key: CryptoKey, id: string): Promise<string> => {
  const hash = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(id))
  return Array.from(new Uint8Array(hash), (it) => it.toString(16).padStart(2, "0")).join("")
}
