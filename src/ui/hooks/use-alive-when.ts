import { useSyncExternalStore } from "react"
import type { BinnedTable } from "~jobs/bin"
import type { Rows } from "~store/database"
import { type Alive, aliveRows } from "./alive-rows"

const unread: Alive<never> = { rows: undefined, failure: null }
const nobody = { subscribe: () => () => undefined, now: () => unread }

/** As `useAlive`, but nothing is read as long as it is not wanted. */
export const useAliveWhen = <K extends BinnedTable>(
  wanted: boolean,
  table: K
): readonly Rows[K][] | undefined => {
  const { subscribe, now } = wanted ? aliveRows(table) : nobody
  const { rows, failure } = useSyncExternalStore<Alive<K>>(subscribe, now)
  if (failure) throw failure.error
  return rows
}
