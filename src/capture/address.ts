import type { ProductSource } from "./source"

/** Parameters that name the goods. */
const PARAMETERS = [
  "itemid",
  "item_id",
  "goods_id",
  "goodsid",
  "productid",
  "product_id",
  "sku",
  "pid",
  "id"
]

/** Shapes of a path that end in, or bear, the number of the goods. The last that fits counts. */
const SHAPES: readonly RegExp[] = [
  // /dp/B0756B4GVG, /itm/some-words/302474151804, /product/12345, /item/1005001.html
  /\/(?:dp|gp\/product|itm|items?|products?|produkte?|produit|producto|prod|goods|offers?|listing|p|pd|i|ad)\/(?:[^/]+\/)?([a-z]{0,3}\d[a-z\d]{3,})(?:\.html?)?\/?$/i,
  // /some-words-12345.html, /some-words-p12345, /words_12345
  /[-_/.,](?:p|art|prd|id|x|pid|i)?[-_.]?([a-z]?\d{4,})(?:-pdt|-p|_p)?(?:\.html?|\.php|\.aspx?)?\/?$/i
]

const fromPath = (path: string): string | undefined => {
  for (const shape of SHAPES) {
    const id = shape.exec(path)?.[1]
    if (id) return id
  }
  return undefined
}

const fromQuery = (query: URLSearchParams): string | undefined => {
  const byName = new Map([...query].map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of PARAMETERS) {
    const value = byName.get(name)
    if (value && /^[\w-]{4,30}$/.test(value) && /\d/.test(value)) return value
  }
  return undefined
}

/** The number of the goods in an address, or undefined. */
export const numberInAddress = (href: string): string | undefined => {
  const { pathname, searchParams } = new URL(href)
  return fromQuery(searchParams) ?? fromPath(pathname)
}

/** The number in the page's own address: for shops that say nothing else without a log-in. */
export const address: ProductSource = {
  id: "address",
  aboutPage: true,
  read(_doc, { href }) {
    const sku = numberInAddress(href)
    if (sku === undefined) return { candidates: [], notes: [] }
    return {
      candidates: [{ isProduct: false, urls: [], notes: [], sku, doubts: { sku: "low" } }],
      notes: []
    }
  }
}
