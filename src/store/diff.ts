import type { Edit } from "~model/change"

/** Deep equality of plain data; key order does not count. */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left: Record<string, unknown> = { ...a }
  const right: Record<string, unknown> = { ...b }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => same(left[key], right[key]))
}

/** The fields in which two rows differ, old and new. A field that is absent has no entry. */
export const diff = (
  before: Record<string, unknown>,
  after: Record<string, unknown>
): Edit["fields"] => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  // By entries: to assign a field named __proto__ would set none.
  return Object.fromEntries(
    Array.from(names, (name) => {
      const [was, is] = [own(before, name), own(after, name)]
      return [name, { ...(was && { old: was.value }), ...(is && { new: is.value }) }] as const
    }).filter(([, field]) => !same(field.old, field.new) || !("old" in field && "new" in field))
  )
}

const own = (row: Record<string, unknown>, name: string) =>
  Object.hasOwn(row, name) ? { value: row[name] } : null
