import type { Database } from "./database"
import { deltasOf } from "./guard/checksum"
import { guardIn, stepGuard } from "./guard/guard"

/**
 * A setting of the browser's own that stands in no change: there once it was first asked for, the same
 * for two windows that ask at once.
 */
export const ownSetting = <T>(
  db: Database,
  key: string,
  parse: (value: unknown) => T | null,
  fresh: T
): Promise<T> =>
  db.transaction("rw", db.settings, db.guards, async () => {
    const row = await db.settings.get(key)
    const kept = parse(row?.value)
    if (kept !== null) return kept
    await db.settings.put({ key, value: fresh })
    const value = row ? { old: row.value, new: fresh } : { new: fresh }
    const fields = { value, ...(!row && { key: { new: key } }) }
    const how = row ? "changed" : "created"
    const { deltas } = deltasOf([{ table: "settings", key, how, fields }])
    await stepGuard(db, await guardIn(db), deltas)
    return fresh
  })
