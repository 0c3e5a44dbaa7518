import { type Database, database } from "./database"
import { same } from "./diff"
import { ownSettings } from "./swap"

const slice = 500

/** What would become of a table, in rows. */
export interface Compared {
  inFile: number
  hereNow: number
  added: number
  changed: number
  gone: number
}

type Row = Record<string, unknown>

/** Holds a table of what was staged against the one that is here. Both may be read by others meanwhile. */
export const compareTable = async (
  table: string,
  stage: Database,
  db: Database = database
): Promise<Compared> => {
  const own = table === "settings" ? ownSettings : []
  const [there, here] = [stage.table<Row, string>(table), db.table<Row, string>(table)]
  const found: Compared = { inFile: 0, hereNow: 0, added: 0, changed: 0, gone: 0 }
  for (let done = false, last: string | null = null; !done;) {
    const from = last === null ? there.toCollection() : there.where(":id").above(last)
    // oxlint-disable-next-line no-await-in-loop: a slice starts where the last one ended
    const keys: string[] = await from.clone().limit(slice).primaryKeys()
    const counted = keys.filter((it) => !own.includes(it))
    // oxlint-disable-next-line no-await-in-loop: as above
    const [theirs, ours] = await Promise.all([there.bulkGet(counted), here.bulkGet(counted)])
    for (const [at, row] of theirs.entries()) {
      found.inFile++
      if (!ours[at]) found.added++
      else if (!alike(row, ours[at])) found.changed++
    }
    last = keys.at(-1) ?? null
    done = keys.length < slice
  }
  const kept = (await here.bulkGet([...own])).filter((it) => it !== undefined).length
  found.hereNow = (await here.count()) - kept
  found.gone = found.hereNow - (found.inFile - found.added)
  return found
}

const alike = (one: unknown, other: unknown): boolean => {
  const [a, b] = [bytesIn(one), bytesIn(other)]
  return a && b ? a.size === b.size && a.type === b.type : same(one, other)
}

/** Of pictures only what is known without reading them. */
const bytesIn = (row: unknown): Blob | null =>
  typeof row === "object" && row !== null && "data" in row && row.data instanceof Blob
    ? row.data
    : null
