/** Things that have a key in common, in the order they came. */
export const byKind = <T>(all: readonly T[], keyOf: (it: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const it of all) groups.set(keyOf(it), [...(groups.get(keyOf(it)) ?? []), it])
  return groups
}
