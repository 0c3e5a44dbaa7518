const last = new Map<string, Promise<unknown>>()

/**
 * Does one thing after another for the same `key`, in the order they were asked for: what waits for
 * the database must not end after what came later and did not.
 */
export const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
  // What failed before fails where it was asked for, and stops nothing.
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
  last.set(key, mine)
  const forget = () => {
    if (last.get(key) === mine) last.delete(key)
  }
  void mine.then(forget, forget)
  return mine
}
