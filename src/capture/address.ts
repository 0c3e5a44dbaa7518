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

/** `/dp/B0756B4GVG`, `/itm/some-words/302474151804`, `/product/12345`: nothing but goods stand there. */
const OF_GOODS =
  /\/(?:dp|gp\/product|itm|items?|products?|produkte?|produit|producto|prod|goods|offers?|listing|detail|pd)\/(?:[^/]+\/)?([a-z]{0,3}\d[a-z\d]{3,})(?:\.html?)?\/?$/i

/** `/item.htm?id=1`, `/goods/detail?goods_id=1`: the page of one thing, whichever it is. */
const ASKS_FOR_GOODS = /(?:item|goods|product|produkt|detail|offer)[^/]*\/?$/i

/** `/some-words-12345.html`, `/some-words-p12345`, `/words_12345`, `/shop/M67296549.htm`. */
const AT_THE_END =
  /[-_/.,](?:p|art|prd|id|x|pid|i)?[-_.]?([a-z]?\d{4,})(?:-pdt|-p|_p)?(?:\.html?|\.php|\.aspx?)?\/?$/i

const fromQuery = (query: URLSearchParams): string | undefined => {
  const byName = new Map([...query].map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of PARAMETERS) {
    const value = byName.get(name)
    if (value && /^[\w-]{4,30}$/.test(value) && /\d/.test(value)) return value
  }
  return undefined
}

/** A number in an address. `ofGoods`: the address is of a kind that one product has. */
export type NumberInAddress = { id: string; ofGoods: boolean }

/** The number of the goods in an address, or undefined. */
export const numberInAddress = (href: string): NumberInAddress | undefined => {
  const { pathname, searchParams } = new URL(href)
  const asked = fromQuery(searchParams)
  if (asked) return { id: asked, ofGoods: ASKS_FOR_GOODS.test(pathname) }
  const goods = OF_GOODS.exec(pathname)?.[1]
  if (goods) return { id: goods, ofGoods: true }
  const last = AT_THE_END.exec(pathname)?.[1]
  return last ? { id: last, ofGoods: false } : undefined
}

/** The number in the page's own address: for shops that say nothing else without a log-in. */
export const address: ProductSource = {
  id: "address",
  aboutPage: true,
  read(_doc, { href }) {
    const found = numberInAddress(href)
    if (!found) return { candidates: [], notes: [] }
    const { id: sku, ofGoods: isProduct } = found
    return {
      candidates: [{ isProduct, urls: [], notes: [], sku, doubts: { sku: "low" } }],
      notes: []
    }
  }
}
