import { breathe } from "./search/breathe"

const algorithm = { name: "HMAC", hash: "SHA-256" }
/** How many are worked out at once. */
const slice = 500

/** Whose tombstone there is, and one for each who was asked for, by their id. */
export interface Graves {
  erased: string[]
  tombstones: Map<string, string>
}

/**
 * Looks among customers for who was erased, under any of the keys that tombstones may be made with.
 * @param keys The present one first, see `store/tombstone-keys`.
 */
export const lookForGraves = async (
  ids: readonly string[],
  keys: readonly Uint8Array<ArrayBuffer>[],
  graves: ReadonlySet<string>
): Promise<Graves> => {
  const erased = new Set<string>()
  const tombstones = new Map<string, string>()
  for (const bytes of keys) {
    // oxlint-disable-next-line no-await-in-loop: there is hardly ever more than one key
    const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"])
    for (let at = 0; at < ids.length; at += slice) {
      const some = ids.slice(at, at + slice)
      // oxlint-disable-next-line no-await-in-loop: a hundred thousand at once would hold the page up
      const hashes = await Promise.all(some.map((id) => tombstoneOf(key, id)))
      for (const [of, id] of some.entries()) {
        const hash = hashes[of] ?? ""
        const found = graves.has(hash)
        if (found) erased.add(id)
        if (found || !tombstones.has(id)) tombstones.set(id, hash)
      }
      // oxlint-disable-next-line no-await-in-loop: as above
      await breathe()
    }
  }
  return { erased: [...erased], tombstones }
}

/** HMAC-SHA-256 of a customer's id, as hexadecimal digits. */
const tombstoneOf = async (key: CryptoKey, id: string): Promise<string> => {
  const hash = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(id))
  return Array.from(new Uint8Array(hash), (it) => it.toString(16).padStart(2, "0")).join("")
}
