/** Items by a key of theirs, in their order; those whose key is "" are left out. */
export const grouped = <T>(items: readonly T[], keyOf: (it: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const it of items) {
    const key = keyOf(it)
    if (!key) continue
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return groups
}
