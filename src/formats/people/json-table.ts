import * as v from "valibot"
import { fault, type Read } from "../file-fault"
import { ownJsonTable } from "../export/own-people"
import { limits } from "../limits"
import type { Table } from "../table"

const Rows = v.array(v.record(v.string(), v.unknown()))

/** How deep objects in a row are looked into: `billing.first_name`. */
const deepest = 2

/** Keys that a parser may give and no table has. */
const alien = new Set(["__proto__", "constructor", "prototype"])

/** Does a text begin as JSON does? */
export const isJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text.slice(0, 200))

/** The list in a JSON file: itself, or the first list of objects in the object that it is. */
const listIn = (root: unknown): unknown => {
  if (Array.isArray(root) || typeof root !== "object" || root === null) return root
  for (const value of Object.values(root)) if (Array.isArray(value)) return value
  for (const value of Object.values(root)) {
    const inner = typeof value === "object" && value !== null ? Object.values(value) : []
    const list = inner.find((it) => Array.isArray(it))
    if (list) return list
  }
  return [root]
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
    root = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    return fault("not-understood")
  }
  const own = ownJsonTable(root)
  if (own) return { ok: true, value: own }
  const list = v.safeParse(Rows, listIn(root))
  if (!list.success || list.output.length === 0) return fault("nothing-known")
  if (list.output.length > limits.rows) return fault("too-many-rows", 0, limits.rows)
  const columns = new Map<string, number>()
  const rows: Table["rows"] = []
  for (const [at, object] of list.output.entries()) {
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
