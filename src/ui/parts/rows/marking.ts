/** Several rows chosen at once, by their ids. */
export interface Marking {
  marked: ReadonlySet<string>
  onMark: (marked: ReadonlySet<string>) => void
}

export const toggled = (marked: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(marked)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Adds all rows between two, both of them too, whichever is first. */
export const withRange = <T>(
  marked: ReadonlySet<string>,
  items: readonly T[],
  idOf: (item: T) => string,
  [from, to]: readonly [number, number]
): ReadonlySet<string> => {
  const next = new Set(marked)
  for (const item of items.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(idOf(item))
  return next
}

/** Every row; one pass, as there may be a hundred thousand. */
export const everyRow = <T>(
  items: readonly T[],
  idOf: (item: T) => string
): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const item of items) all.add(idOf(item))
  return all
}
