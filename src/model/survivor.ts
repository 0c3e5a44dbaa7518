/**
 * Whom each id stands for today: the id itself where nobody was merged, undefined in a circle of
 * damaged rows. @param into Those who were merged, and into whom.
 */
export const survivorsIn =
  (into: ReadonlyMap<string, string | null>) =>
  (id: string): string | undefined => {
    const met = new Set<string>()
    let end: string | null | undefined = id
    while (end && into.has(end) && !met.has(end)) {
      met.add(end)
      end = into.get(end)
    }
    return end && !into.has(end) ? end : undefined
  }
