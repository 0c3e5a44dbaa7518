import { useSyncExternalStore } from "react"
import type { BinnedTable } from "~jobs/bin"
import type { Rows } from "~store/database"
import { aliveRows } from "./alive-rows"

/** Every row of a table that is not in the bin, newest first, live; undefined until read. */
export const useAlive = <K extends BinnedTable>(table: K): readonly Rows[K][] | undefined => {
  const { subscribe, now } = aliveRows(table)
  const { rows, failure } = useSyncExternalStore(subscribe, now)
  // The screen's own boundary says it, as with every other reading.
  if (failure) throw failure.error
  return rows
}
