import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type ObservabilitySet,
  RangeSet
} from "dexie"

/** More keys than this in one request, and it is told that anything may have changed. */
const most = 50

const keysIn = (request: DBCoreMutateRequest): number => {
  if (request.type === "delete") return request.keys.length
  if (request.type === "deleteRange") return 0
  // A change says about whom it is: one row may stand in an index a hundred thousand times.
  return request.values.reduce<number>((sum, it: unknown) => sum + listed(it), 0)
}

const listed = (row: unknown): number =>
  typeof row === "object" && row !== null && "about" in row && Array.isArray(row.about)
    ? row.about.length
    : 0

/**
 * What every open view is told of a request of many keys: that anything in the table may have
 * changed, as Dexie itself tells it where many rows are put. It would name each key that is deleted or
 * stands in an index: for a hundred thousand, every page stands still for a second to hear it.
 */
export const coarseNotices = (core: DBCore): DBCore => {
  const whole = () => new RangeSet(core.MIN_KEY, core.MAX_KEY)
  const partsOf = (table: DBCoreTable, { type }: DBCoreMutateRequest): ObservabilitySet => {
    const names = table.schema.indexes.map((it) => it.name ?? "")
    const places = type === "delete" ? ["", ":dels", ...names] : names
    const part = (place: string) =>
      [`idb://${core.schema.name}/${table.name}/${place}`, whole()] as const
    return Object.fromEntries(places.map(part))
  }
  return {
    ...core,
    table: (name) => {
      const table = core.table(name)
      return {
        ...table,
        mutate: (request) =>
          keysIn(request) > most && !request.mutatedParts
            ? table.mutate({ ...request, mutatedParts: partsOf(table, request) })
            : table.mutate(request)
      }
    }
  }
}
