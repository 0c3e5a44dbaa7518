import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from "dexie"
import type { TableName } from "~model/change"
import { type Database, database, type Rows } from "./database"

/** Rows read between two breaths of the page: some 50 ms. */
const breath = 5000
/** More changed rows than this, and all are read anew. */
const most = 20_000

/** What became of a table: all its rows, or those that changed, and the keys of those that went. */
export type RowsTold<T> =
  { whole: true; rows: T[] } | { whole: false; changed: T[]; gone: Set<string> }

interface Listener<T> {
  /** Waited for, where it takes a while: what is told next comes after it. */
  onTold: (told: RowsTold<T>) => unknown
  onFailure: (error: unknown) => void
}

/**
 * Tells all rows of a table, then only what any window changes in it: a hundred thousand rows take a
 * second to read, and one note must not make every list do it again. @returns what ends it.
 */
export const followRows = <K extends TableName>(
  name: K,
  { onTold, onFailure }: Listener<Rows[K]>,
  db: Database = database
): (() => void) => {
  const part = `idb://${db.name}/${name}/`
  let ended = false
  let busy = false
  let stale = true
  let touched = new RangeSet()

  const read = async (): Promise<void> => {
    const ranges = [...touched]
    const keys = keysOf(ranges)
    const whole = stale || !keys
    touched = new RangeSet()
    stale = false
    const told = whole ? await readWhole(db, name) : await readSome(db, name, keys)
    if (!ended) await onTold(told)
  }
  const waits = (): boolean => !ended && (stale || !touched[Symbol.iterator]().next().done)
  /** One reading at a time: what changes meanwhile is read after it. */
  const catchUp = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      while (waits())
        // oxlint-disable-next-line no-await-in-loop: what changed meanwhile comes after
        await read()
    } catch (error) {
      stale = true
      if (!ended) onFailure(error)
    } finally {
      busy = false
    }
  }
  const onMutated = (parts: ObservabilitySet): void => {
    const tree = parts[part]
    if (parts["all"]) stale = true
    else if (tree) touched.add(tree)
    else return
    void catchUp()
  }
  Dexie.on.storagemutated.subscribe(onMutated)
  void catchUp()
  return () => {
    ended = true
    Dexie.on.storagemutated.unsubscribe(onMutated)
  }
}

/** The keys that ranges are; null where they are too many, or not single ones. */
const keysOf = (ranges: readonly IntervalTree[]): string[] | null => {
  const keys: string[] = []
  for (const range of ranges) {
    if (!("from" in range) || range.from !== range.to || keys.length === most) return null
    keys.push(String(range.from))
  }
  return keys
}

const readWhole = async <K extends TableName>(
  db: Database,
  name: K
): Promise<RowsTold<Rows[K]>> => {
  const table = db.of(name)
  const rows: Rows[K][] = []
  let from = await table.limit(breath).toArray()
  for (;;) {
    for (const row of from) rows.push(row)
    const last = from.at(-1)
    if (from.length < breath || !last) return { whole: true, rows }
    const key = String(Dexie.getByKeyPath(last, String(table.schema.primKey.keyPath)))
    // oxlint-disable-next-line no-await-in-loop: a breath between
    from = await table.where(":id").above(key).limit(breath).toArray()
  }
}

const readSome = async <K extends TableName>(
  db: Database,
  name: K,
  keys: readonly string[]
): Promise<RowsTold<Rows[K]>> => {
  const found = await db.of(name).bulkGet([...keys])
  const gone = new Set(keys.filter((_key, at) => !found[at]))
  return { whole: false, changed: found.filter((it) => it !== undefined), gone }
}
