/** The same data in the same order: two rows that differ only in the order of their fields are one. */
export const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => it !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, it]) => [name, canonical(it)])
  )
}
