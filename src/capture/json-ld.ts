import type { CaptureNote } from "~model/captured-product"
import { isNode, list, type Node, nodes, productNodes } from "./nodes"
import { parseBlock } from "./parse-json"
import { readProduct } from "./schema-org"
import type { ProductSource } from "./source"

const idOf = (node: Node): string | undefined =>
  typeof node["@id"] === "string" ? node["@id"] : undefined

const isReference = (value: unknown): value is Node =>
  isNode(value) && idOf(value) !== undefined && Object.keys(value).length === 1

/** Puts the node itself where only its `@id` stands, one level deep. */
const resolve = (node: Node, key: string, byId: Map<string, Node>): Node => {
  const value = list(node[key])
  if (!value.some(isReference)) return node
  const resolved = value.map((it) => (isReference(it) ? (byId.get(idOf(it) ?? "") ?? it) : it))
  return { ...node, [key]: resolved }
}

const readBlocks = (doc: Document, notes: CaptureNote[]): unknown[] => {
  const scripts = doc.querySelectorAll('script[type*="ld+json" i]')
  return [...scripts].slice(0, 60).flatMap((script) => {
    const text = script.textContent.trim().slice(0, 2_000_000)
    if (text === "") return []
    const block = parseBlock(text)
    if ("broken" in block) notes.push("broken-json-ld")
    else if (block.repaired) notes.push("repaired-json-ld")
    return "broken" in block ? [] : [block.value]
  })
}

/** schema.org in `<script type="application/ld+json">`. */
export const jsonLd: ProductSource = {
  id: "json-ld",
  aboutPage: false,
  read(doc, page) {
    const notes: CaptureNote[] = []
    const roots = readBlocks(doc, notes)
    const graph = nodes(roots).flatMap((root) => [root].concat(nodes(root["@graph"])))
    const byId = new Map(
      graph.filter((node) => !isReference(node)).map((node) => [idOf(node) ?? "", node])
    )
    const products = productNodes(roots)
    const parts = new Set(
      products.flatMap((it) => nodes(it["hasVariant"]).filter(isReference).map(idOf))
    )
    const candidates = products
      .filter((it) => !parts.has(idOf(it) ?? ""))
      .map((it) => resolve(resolve(it, "offers", byId), "hasVariant", byId))
      .map((it) => readProduct(it, page))
    return { candidates, notes }
  }
}
