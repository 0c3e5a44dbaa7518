import { list, type Node } from "./nodes"
import { readProduct } from "./schema-org"
import type { ProductSource } from "./source"

/** Products of schema.org, and of the older vocabularies that shops' templates still bear. */
const PRODUCT =
  '[typeof~="Product" i], [typeof~="schema:Product" i], [typeof~="v:Product" i], '
  + '[typeof~="gr:Offering" i], [typeof~="gr:SomeItems" i], [typeof*="schema.org/Product" i], '
  + '[typeof~="ProductGroup" i], [typeof~="gr:ProductOrServiceModel" i]'

/** GoodRelations' names, small letters, and those of schema.org. */
const NAMES: Record<string, string> = {
  haspricespecification: "offers",
  hascurrencyvalue: "price",
  hascurrency: "priceCurrency",
  hasmanufacturer: "manufacturer",
  hasbrand: "brand",
  hasstockkeepingunit: "sku",
  hasmpn: "mpn",
  hasean_ucc13: "gtin13",
  hasean_ucc_13: "gtin13",
  hasgtin: "gtin",
  "hasgtin-14": "gtin14",
  "hasgtin-8": "gtin8",
  photo: "image",
  depiction: "image",
  offerdetails: "offers",
  offer: "offers",
  currency: "priceCurrency",
  pricecurrency: "priceCurrency",
  identifier: "sku"
}

/** `schema:name`, `http://schema.org/name`, `gr:hasCurrencyValue` → schema.org's name. */
const plainName = (property: string): string => {
  const bare = property.split(/[/#:]/).pop() ?? ""
  return NAMES[bare.toLowerCase()] ?? bare
}

const words = (el: Element, attribute: string): string[] =>
  (el.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean)

const valueOf = (el: Element): string => {
  const stated = el.getAttribute("content") ?? el.getAttribute("resource")
  if (stated !== null) return stated
  return el.getAttribute("href") ?? el.getAttribute("src") ?? el.textContent
}

const add = (node: Node, name: string, value: unknown): void => {
  node[name] = node[name] === undefined ? value : [...list(node[name]), value]
}

/** An element with `typeof` and the properties below it, at most five levels and 500 properties. */
const toNode = (scope: Element, depth = 0): Node => {
  const node: Node = { "@type": words(scope, "typeof").map((it) => it.split(/[/#:]/).pop()) }
  const own = [...scope.querySelectorAll("[property], [rel]")].filter(
    (el) => el.parentElement?.closest("[typeof]") === scope
  )
  for (const el of own.slice(0, 500)) {
    const nested = el.hasAttribute("typeof") ? el : el.querySelector(":scope > [typeof]")
    const rel = el.hasAttribute("property") ? [] : words(el, "rel")
    const isNested = nested !== null && depth < 5 && (el === nested || rel.length > 0)
    for (const name of [...words(el, "property"), ...rel].map(plainName))
      add(node, name, isNested ? toNode(nested, depth + 1) : valueOf(el))
  }
  return node
}

/** GoodRelations has the price in the offering; some templates have it in the product. */
const withOffer = (node: Node): Node =>
  node["offers"] === undefined && node["price"] !== undefined
    ? { ...node, offers: { price: node["price"], priceCurrency: node["priceCurrency"] } }
    : node

/** schema.org and GoodRelations in `typeof` and `property`. */
export const rdfa: ProductSource = {
  id: "rdfa",
  aboutPage: false,
  read(doc, page) {
    const scopes = [...doc.querySelectorAll(PRODUCT)]
      .filter((el) => !el.hasAttribute("property") && !el.parentElement?.closest(PRODUCT))
      .slice(0, 100)
    return { candidates: scopes.map((el) => readProduct(withOffer(toNode(el)), page)), notes: [] }
  }
}
