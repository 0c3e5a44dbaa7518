import { useLiveQuery } from "dexie-react-hooks"

/**
 * What a query of the store answers, again whenever any window changes what it read. `undefined`
 * while it is being read for the first time. Dexie must be given an async function: of any other it
 * loses track of what is read after the first waiting.
 */
export const useLive = <T>(
  query: () => Promise<T>,
  inputs: readonly unknown[] = []
): T | undefined => useLiveQuery(async () => query(), [...inputs])
