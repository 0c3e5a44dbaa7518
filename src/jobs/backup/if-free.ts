const busy = new Set<string>()

/** Does something unless this or another window is at it already; null then. */
export const ifFree = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
  if (busy.has(name)) return null
  busy.add(name)
  try {
    const locks = globalThis.navigator?.locks
    // Only the tests' Node has no locks.
    if (!locks) return await work()
    return await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null))
  } finally {
    busy.delete(name)
  }
}
