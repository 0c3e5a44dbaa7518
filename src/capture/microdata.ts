import type { Node } from "./nodes"
import { readProduct } from "./schema-org"
import type { ProductSource } from "./source"

const PRODUCT = '[itemscope][itemtype*="schema.org/Product" i]'

/** An element's value by HTML's rules; a `content` attribute wins anywhere, as shops expect. */
const valueOf = (el: Element): string => {
  const from = (name: string) => el.getAttribute(name) ?? ""
  if (el.hasAttribute("content")) return from("content")
  if (/^(a|area|link)$/i.test(el.tagName)) return from("href") || (el.textContent ?? "")
  if (/^(img|source|embed|iframe|audio|video)$/i.test(el.tagName))
    return from("src") || from("data-src")
  if (/^(data|meter)$/i.test(el.tagName)) return from("value")
  return el.textContent ?? ""
}

const add = (node: Node, name: string, value: unknown): void => {
  const before = node[name]
  node[name] = before === undefined ? value : [before, value].flat()
}

/** Elements that are looked at for all scopes of a page: scopes in scopes would have no end. */
type Work = { left: number }
const mostElements = 20_000

/** An `itemscope` and everything below it, at most five levels and 2,000 properties. */
const toNode = (scope: Element, work: Work, depth = 0): Node => {
  const node: Node = { "@type": (scope.getAttribute("itemtype") ?? "").split(/\s+/) }
  if (work.left <= 0) return node
  const referred = (scope.getAttribute("itemref") ?? "").split(/\s+/).filter(Boolean)
  const outside = referred.flatMap((id) => {
    const el = scope.ownerDocument.getElementById(id)
    return el ? [el].concat(Array.from(el.querySelectorAll<HTMLElement>("[itemprop]"))) : []
  })
  const below = [...scope.querySelectorAll("[itemprop]")].slice(0, work.left)
  work.left -= below.length
  const inside = below.filter((el) => el.parentElement?.closest("[itemscope]") === scope)
  for (const el of [...inside, ...outside.filter((it) => it.hasAttribute("itemprop"))].slice(
    0,
    2000
  )) {
    const names = (el.getAttribute("itemprop") ?? "").split(/\s+/).filter(Boolean)
    const value =
      el.hasAttribute("itemscope") && depth < 5 ? toNode(el, work, depth + 1) : valueOf(el)
    for (const name of names) add(node, name, value)
  }
  return node
}

/** Some shops write price and currency straight into the product, without an offer. */
const withOffer = (node: Node): Node =>
  node["offers"] === undefined && node["price"] !== undefined
    ? {
        ...node,
        offers: {
          price: node["price"],
          priceCurrency: node["priceCurrency"],
          availability: node["availability"]
        }
      }
    : node

/** schema.org in `itemscope` and `itemprop`. Products that are a property of another are not it. */
export const microdata: ProductSource = {
  id: "microdata",
  aboutPage: false,
  read(doc, page) {
    const scopes = [...doc.querySelectorAll(PRODUCT)]
      .filter((el) => !el.hasAttribute("itemprop") || el.getAttribute("itemprop") === "mainEntity")
      .slice(0, 200)
    const work = { left: mostElements }
    const candidates = scopes.map((el) => readProduct(withOffer(toNode(el, work)), page))
    return { candidates, notes: [] }
  }
}
