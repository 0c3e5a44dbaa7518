import type { Availability } from "~model/captured-product"
import { cleanText } from "../clean"
import { isNode, list, type Node } from "../nodes"
import { readAvailability } from "../offers"
import { KEYS, plainKey } from "./keys"

/** Keys whose "yes" means that there is none. */
const GONE = /soldout|outofstock/

const YES = /^(?:true|yes|y|1)$/i
const NO = /^(?:false|no|n)$/i

/** Is it to be had, as a shop's own data say: a flag, a state, a number of pieces. */
export const stockOf = (node: Node): Availability | undefined => {
  const byKey = new Map(Object.keys(node).map((key) => [plainKey(key), node[key]]))
  for (const key of KEYS.availability) {
    const value = list(byKey.get(key))[0]
    if (value === undefined) continue
    if (isNode(value)) {
      const inner = stockOf(Object.fromEntries(Object.entries(value).slice(0, 50)))
      if (inner) return inner
      continue
    }
    const state = readAvailability(typeof value === "string" ? value : undefined)
    if (state) return state
    const text = cleanText(typeof value === "boolean" ? String(value) : value, 40) ?? ""
    if (key === "status") continue
    const yes = YES.test(text) || (typeof value === "number" && value > 0)
    if (yes || NO.test(text)) return yes === GONE.test(key) ? "out-of-stock" : "in-stock"
  }
  return undefined
}
