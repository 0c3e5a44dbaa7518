import type { Edit } from "~model/change"
import type { Database } from "../database"

const place = "device"

/** This browser's name in change ids; "" before its first write. */
export const browserName = async (db: Database): Promise<string> => {
  const row = await db.settings.get(place)
  return typeof row?.value === "string" ? row.value : ""
}

/** Gives it one where it has none. @returns what that did, for the guards: it is in no change. */
export const nameBrowser = async (db: Database, name: string): Promise<Edit[]> => {
  const row = await db.settings.get(place)
  if (typeof row?.value === "string" && row.value) return []
  await db.settings.put({ key: place, value: name })
  if (row)
    return [
      {
        table: "settings",
        key: place,
        how: "changed",
        fields: { value: { old: row.value, new: name } }
      }
    ]
  const fields = { key: { new: place }, value: { new: name } }
  return [{ table: "settings", key: place, how: "created", fields }]
}
