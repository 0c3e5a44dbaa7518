/** How deep a row may be: the deepest of ours are a change of a reply's parts. */
const deepest = 40

/**
 * Whether a parsed value is as ours are: not so deep that whoever walks it falls over, and without
 * `__proto__`, which would become the shape of what it is copied into.
 */
export const isPlain = (value: unknown, depth = 0): boolean => {
  if (typeof value !== "object" || value === null) return true
  if (depth === deepest) return false
  if (Array.isArray(value)) return value.every((it) => isPlain(it, depth + 1))
  return Object.entries(value).every(([key, it]) => key !== "__proto__" && isPlain(it, depth + 1))
}
