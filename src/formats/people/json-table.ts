import { fault, type Read } from "../file-fault"
import { ownJsonTable } from "../export/own-people"
import { limits } from "../limits"
import type { Table } from "../table"

/** Longer numbers are ids, and would be rounded to one another's. */
const longNumber = /\d{16}/

/** Strings, to be passed over, and numbers. */
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs

/** The same JSON with numbers of too many digits as strings. */
const exactly = (json: string): string =>
  longNumber.test(json)
    ? json.replace(stringOrNumber, (it) => (/^-?\d{16,}$/.test(it) ? `"${it}"` : it))
    : json

/** How deep objects in a row are looked into: `billing.first_name`. */
const deepest = 2

/** Keys that a parser may give and no table has. */
const alien = new Set(["__proto__", "constructor", "prototype"])

/** Does a text begin as JSON does? */
export const isJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text.slice(0, 200))

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is object[] =>
  Array.isArray(value) && value.length > 0 && value.every((it) => isObject(it))

/** The list in a JSON file: itself, the first list of objects in the object that it is, or that one. */
const listIn = (root: unknown): object[] => {
  if (isList(root)) return root
  if (!isObject(root)) return []
  const values: unknown[] = Object.values(root)
  const within = values.flatMap((it): unknown[] => (isObject(it) ? Object.values(it) : []))
  const list = values.find(isList) ?? within.find(isList)
  if (list) return list
  // A page of no results is nobody; what has words or numbers of its own is somebody.
  return values.some((it) => typeof it === "string" && it) ? [root] : []
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ""
  if (Array.isArray(value))
    return value
      .slice(0, 200)
      .map((it) => (typeof it === "object" ? "" : String(it)))
      .filter(Boolean)
      .join(", ")
  return typeof value === "object" ? "" : String(value)
}

/**
 * A JSON file of objects as a table: as programs' interfaces give customers (`[{…}]`,
 * `{"customers": [{…}]}`). Its columns are the keys met, those of objects within as "billing
 * first_name"; row 2 is the first object, as if a head stood in row 1.
 */
export const jsonTable = (text: string, cut = false): Read<Table> => {
  let root: unknown
  try {
    root = JSON.parse(exactly(text.replace(/^\ufeff/, "")))
  } catch {
    return fault("not-understood")
  }
  const own = ownJsonTable(root)
  if (own) return { ok: true, value: own }
  const list = listIn(root)
  if (list.length === 0) return fault("nothing-known")
  if (list.length > limits.rows) return fault("too-many-rows", 0, limits.rows)
  const columns = new Map<string, number>()
  const rows: Table["rows"] = []
  for (const [at, object] of list.entries()) {
    const cells: string[] = []
    const take = (record: object, path: string, depth: number) => {
      for (const [key, value] of Object.entries(record)) {
        if (alien.has(key)) continue
        const name = path ? `${path} ${key}` : key
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
          if (depth < deepest) take(value, name, depth + 1)
          continue
        }
        const place = columns.get(name) ?? columns.size
        if (place >= limits.columns) continue
        columns.set(name, place)
        cells[place] = textOf(value)
      }
    }
    take(object, "", 0)
    rows.push({ row: at + 2, cells: Array.from(cells, (it) => it ?? "") })
  }
  return { ok: true, value: { rows: [{ row: 1, cells: [...columns.keys()] }, ...rows], cut } }
}
