/** A schema.org node: JSON-LD as it stands, or microdata brought into the same shape. */
export type Node = { [key: string]: unknown }

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** One or many, as JSON-LD allows everywhere. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(3) : value === undefined || value === null ? [] : [value]

export const nodes = (value: unknown): Node[] => list(value).filter(isNode)

/** `https://schema.org/InStock`, `schema:InStock`, `InStock` → `instock`. */
export const term = (value: unknown): string =>
  typeof value === "string" ? (value.trim().split(/[/#:]/).pop() ?? "").toLowerCase() : ""

export const hasType = (node: Node, ...types: string[]): boolean =>
  list(node["@type"]).some((type) => types.includes(term(type)))

/** Where a page's own products stand; not `isRelatedTo`, `isSimilarTo` and the like. */
const DOORS = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about"]

const PRODUCTS = ["product", "productgroup", "productmodel", "individualproduct", "someproducts"]

/** Nodes that are looked at; more at once than a call takes arguments would end the reading. */
const most = 5000

/** All products of a block, outermost first; at most 200. */
export const productNodes = (roots: unknown): Node[] => {
  const found: Node[] = []
  const queue = nodes(roots)
  for (let at = 0; at < queue.length && at < most && found.length < 200; at++) {
    const node = queue[at]
    if (!node) break
    if (hasType(node, ...PRODUCTS)) found.push(node)
    else for (const door of DOORS) queue.push(...nodes(node[door]).slice(0, most))
  }
  return found
}
