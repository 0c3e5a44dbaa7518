import { useLiveQuery } from "dexie-react-hooks"

/**
 * What a query of the store answers, again whenever any window changes what it read. `undefined`
 * while it is being read for the first time.
 */
export const useLive = <T>(
  query: () => Promise<T>,
  inputs: readonly unknown[] = []
): T | undefined => useLiveQuery(query, [...inputs])
