import type { Database } from "./database"

/** Where keys of tombstones are kept: the one they are made with, and those of restored backups. */
export const presentKey = "tombstoneKey"
export const formerKeys = "formerTombstoneKeys"

type Key = Uint8Array<ArrayBuffer>

const keysIn = (value: unknown): Key[] =>
  (Array.isArray(value) ? value : [value]).flatMap((it) =>
    it instanceof Uint8Array && it.length === 32 ? [new Uint8Array(it)] : []
  )

/** All keys that tombstones of a database may be made with, the present one first. */
export const tombstoneKeys = async (db: Database): Promise<Key[]> => {
  const rows = await db.settings.bulkGet([presentKey, formerKeys])
  return rows.flatMap((row) => keysIn(row?.value))
}

/** The rows of settings that keep some keys, each once; the first is the present one. */
export const rowsOfKeys = (keys: readonly Key[]) => {
  const [first, ...rest] = new Map(keys.map((it) => [it.join(), it])).values()
  return [
    ...(first ? [{ key: presentKey, value: first }] : []),
    ...(rest.length > 0 ? [{ key: formerKeys, value: rest }] : [])
  ]
}
