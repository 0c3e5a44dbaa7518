import { liveQuery } from "dexie"

/**
 * Calls back with what a query answers, now and whenever any page or the worker changes what it
 * read. A query that fails is asked again with the next change. @returns what ends it.
 */
export const observe = <T>(
  query: () => Promise<T>,
  onAnswer: (answer: T) => void
): (() => void) => {
  // An async function of its own: Dexie loses track of what is read after the first waiting else.
  const subscription = liveQuery(async () => query()).subscribe({
    next: onAnswer,
    error: () => undefined
  })
  return () => subscription.unsubscribe()
}
