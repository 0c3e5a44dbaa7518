import { isNode, type Node } from "../nodes"
import { ABOUT, ELSEWHERE, KEYS, type KeyName, plainKey } from "./keys"
import { type Budget, type Literal, literalsOf } from "./scan"

/** Values that are looked at, and records that are kept. */
const MOST_VALUES = 120_000
const MOST_RECORDS = 300

/** An object that may be a product, its values by what they are. */
export type DataRecord = {
  values: Partial<Record<KeyName, unknown[]>>
  /** The object itself. */
  node: Node
  /** Said to be what the page shows. */
  about: boolean
  /** Stated around it. */
  currency: unknown
}

const nameOf = new Map<string, [KeyName, number]>()
for (const [name, keys] of Object.entries(KEYS))
  keys.forEach((key, rank) => nameOf.set(key, [name as KeyName, rank]))

/** The values of an object by what they are, the surest name first. */
export const valuesOf = (node: Node): Partial<Record<KeyName, unknown[]>> => {
  const ranked: Partial<Record<KeyName, [number, unknown][]>> = {}
  for (const key of Object.keys(node).slice(0, 400)) {
    const value = node[key]
    if (value === null || value === undefined || value === "") continue
    const named = nameOf.get(plainKey(key))
    if (named) (ranked[named[0]] ??= []).push([named[1], value])
  }
  const values: Partial<Record<KeyName, unknown[]>> = {}
  for (const name of Object.keys(ranked) as KeyName[])
    values[name] = (ranked[name] ?? []).sort((a, b) => a[0] - b[0]).map(([, value]) => value)
  return values
}

const isRecord = ({ title, sku, id, price, now, availability }: DataRecord["values"]): boolean =>
  ((price ?? now) !== undefined && (title ?? sku ?? id ?? availability) !== undefined)
  || (sku !== undefined && title !== undefined)

type Place = { value: unknown; about: boolean; currency: unknown; depth: number }

const HOLDS_JSON = /^\s*(?:[\w$]{1,12}:)?[{[]/

/** All records in a value, outermost first. Text that holds JSON is read once more. */
export const recordsIn = (literal: Literal, budget: Budget): DataRecord[] => {
  const records: DataRecord[] = []
  const about = ABOUT.test(
    literal.before
      .replace(/[^\w]+$/, "")
      .split(/[\s;]/)
      .pop() ?? ""
  )
  const queue: Place[] = [{ value: literal.value, about, currency: undefined, depth: 0 }]
  for (let at = 0; at < queue.length && at < MOST_VALUES && records.length < MOST_RECORDS; at++) {
    const place = queue[at]
    if (!place) break
    const { value, depth } = place
    if (Array.isArray(value)) {
      // A call's arguments as a list: ["event", "view_item", {…}].
      const said = place.about || value.some((it) => typeof it === "string" && ABOUT.test(it))
      for (const it of value.slice(0, 2000))
        queue.push({ ...place, value: it, about: said, depth: depth + 1 })
    } else if (typeof value === "string") {
      if (depth > 0 && value.length > 60 && HOLDS_JSON.test(value) && budget.left > value.length)
        for (const inner of literalsOf(
          value.replace(HOLDS_JSON, (it) => it.slice(-1)),
          budget
        ))
          queue.push({ ...place, value: inner.value, depth: 30 })
    } else if (isNode(value)) visit(value, place, queue, records)
  }
  return records
}

const visit = (node: Node, place: Place, queue: Place[], records: DataRecord[]): void => {
  const keys = Object.keys(node)
  const values = valuesOf(node)
  const currency = values.currency?.[0] ?? place.currency
  const event = node["event"] ?? node["eventName"] ?? node["pageType"] ?? node["page_type"]
  const about = place.about || (typeof event === "string" && ABOUT.test(event))
  if (isRecord(values)) records.push({ values, node, about, currency })
  if (place.depth > 40) return
  for (const key of keys.slice(0, 2000)) {
    const value = node[key]
    if (value === null || (typeof value !== "object" && typeof value !== "string")) continue
    if (ELSEWHERE.test(key)) continue
    queue.push({ value, about: about || ABOUT.test(key), currency, depth: place.depth + 1 })
  }
}
