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
const DOORS = [
  "@graph",
  "mainEntity",
  "mainEntityOfPage",
  "itemListElement",
  "item",
  "about",
  "itemOffered"
]

const PRODUCTS = ["product", "productgroup", "productmodel", "individualproduct", "someproducts"]

/** Other things that are sold: products where they bear an offer. */
const SOLD = ["book", "vehicle", "car", "motorcycle", "event", "course", "softwareapplication"]
  .concat(["videogame", "musicalbum", "movie", "drug", "menuitem", "creativework", "service"])
  .concat(["musicevent", "theaterevent", "apartment", "house"])

const isGoods = (node: Node): boolean =>
  hasType(node, ...PRODUCTS) || (node["offers"] !== undefined && hasType(node, ...SOLD))

/** An offer at the top says what it offers: the same the other way round. */
const turned = (node: Node): Node =>
  hasType(node, "offer", "aggregateoffer") && isNode(node["itemOffered"])
    ? { ...node["itemOffered"], offers: { ...node, itemOffered: undefined } }
    : node

/** Nodes that are looked at; more at once than a call takes arguments would end the reading. */
const most = 5000

/** All products of a block, outermost first; at most 200. */
export const productNodes = (roots: unknown): Node[] => {
  const found: Node[] = []
  const queue = nodes(roots)
  for (let at = 0; at < queue.length && at < most && found.length < 200; at++) {
    const next = queue[at]
    if (!next) break
    const node = turned(next)
    if (isGoods(node)) found.push(node)
    else for (const door of DOORS) queue.push(...nodes(node[door]).slice(0, most))
  }
  return found
}
