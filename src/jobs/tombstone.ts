import { database } from "~store/database"
import { ownSetting } from "~store/own-setting"

/** Where the key is kept that tombstones are made with: nobody can try names against them without it. */
const place = "tombstoneKey"

const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> | null =>
  value instanceof Uint8Array && value.length === 32 ? new Uint8Array(value) : null

/** This browser's key, made when the first customer is erased. Two windows get the same one. */
const keyBytes = (): Promise<Uint8Array<ArrayBuffer>> =>
  ownSetting(database, place, bytesOf, crypto.getRandomValues(new Uint8Array(32)))

/** HMAC-SHA-256 of each customer's id under this browser's key, as hexadecimal digits. */
export const tombstonesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", await keyBytes(), algorithm, false, ["sign"])
  const made = await Promise.all(
    ids.map(async (id) => {
      const hash = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(id))
      return [
        id,
        Array.from(new Uint8Array(hash), (it) => it.toString(16).padStart(2, "0")).join("")
      ] as const
    })
  )
  return new Map(made)
}
