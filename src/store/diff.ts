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

/**
 * The fields in which two rows differ, old and new. A field that is absent has no entry. The
 * seller's own fields of a customer are told apart, as "fields.<id>": see `flat`.
 */
export const diff = (
  rowBefore: Record<string, unknown>,
  rowAfter: Record<string, unknown>
): Edit["fields"] => {
  const [before, after] = [flat(rowBefore), flat(rowAfter)]
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

const nested = "fields"

/** A row with its record `fields` spread out, so that each of them is edited and undone by itself. */
export const flat = (row: Record<string, unknown>): Record<string, unknown> => {
  const { [nested]: inner, ...rest } = row
  if (!isRecord(inner)) return row
  // The empty record stays a sign that there is one.
  return { ...rest, [nested]: {}, ...byPath(inner) }
}

const byPath = (inner: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(inner).map(([key, value]) => [`${nested}.${key}`, value]))

/** The row that `flat` spread out. */
export const whole = (row: Record<string, unknown>): Record<string, unknown> => {
  if (!isRecord(row[nested])) return row
  const entries = Object.entries(row)
  const isInner = ([key]: [string, unknown]) => key.startsWith(`${nested}.`)
  const inner = entries.filter(isInner).map(([key, value]) => [key.slice(nested.length + 1), value])
  const outer = entries.filter((entry) => !isInner(entry))
  return { ...Object.fromEntries(outer), [nested]: Object.fromEntries(inner) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
