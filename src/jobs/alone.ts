import { inTurn } from "./in-turn"

/**
 * Does something while no other window, nor this one, does what has the same name. Throws the
 * signal's reason where that ends it while it waits for its turn.
 */
export const alone = async <T>(
  name: string,
  work: () => Promise<T>,
  signal?: AbortSignal
): Promise<T> => {
  // Only the tests' Node has no locks.
  const locks = globalThis.navigator?.locks
  if (!locks) return inTurn(name, work)
  return locks.request(name, signal ? { signal } : {}, work)
}
