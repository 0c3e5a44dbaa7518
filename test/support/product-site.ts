/** A shop with one product, its pictures here and on another host, for tests that read its pages. */
import { PNG } from "pngjs"

import { startTlsSite } from "./proxy-tls-site"

export type ProductSite = {
  readonly url: string
  /** For the proxy. */
  readonly map: Readonly<Record<string, { readonly port: number }>>
  /** What stands at a path from now on. @returns its address. */
  put(path: string, html: string): string
  /** How often a path was asked for. */
  asked(path: string): number
  stop(): Promise<void>
}

const SHOP = "https://shop.example"
/** Where big shops keep their pictures: a canvas they are drawn in cannot be read. */
export const CDN = "https://cdn.example"

/** A red square in green: 400 by 400 pixels. */
const picture = () => {
  const png = new PNG({ width: 400, height: 400 })
  for (let at = 0; at < 400 * 400; at++) {
    const [x, y] = [at % 400, Math.floor(at / 400)]
    const red = x > 100 && x < 300 && y > 100 && y < 300
    png.data.set(red ? [200, 20, 20, 255] : [20, 140, 40, 255], at * 4)
  }
  return PNG.sync.write(png)
}

export async function startProductSite(): Promise<ProductSite> {
  const bytes = picture()
  const pages = new Map<string, string>()
  const asked = new Map<string, number>()
  const serve = (host: string) =>
    startTlsSite({
      host,
      serves: (request, response) => {
        const path = request.url ?? ""
        asked.set(path, (asked.get(path) ?? 0) + 1)
        const html = pages.get(path)
        if (path.endsWith(".png")) response.writeHead(200, { "content-type": "image/png" })
        else response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
        response.end(path.endsWith(".png") ? bytes : (html ?? ""))
      }
    })
  const [shop, cdn] = await Promise.all([serve("shop.example"), serve("cdn.example")])
  return {
    url: SHOP,
    map: { "shop.example:443": { port: shop.port }, "cdn.example:443": { port: cdn.port } },
    put: (path, html) => {
      pages.set(path, html)
      return SHOP + path
    },
    asked: (path) => asked.get(path) ?? 0,
    stop: async () => {
      await Promise.all([shop.stop(), cdn.stop()])
    }
  }
}

export type ApplePage = {
  readonly price?: string
  readonly stock?: "InStock" | "OutOfStock"
  readonly image?: string
}

const graph = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script>`

const offer = (price: string, stock: string) => ({
  "@type": "Offer",
  price,
  priceCurrency: "CNY",
  availability: `https://schema.org/${stock}`
})

/** The page of a product, its data for machines and for people alike. */
export const applePage = ({
  price = "68.00",
  stock = "InStock",
  image = "/apple.png"
}: ApplePage = {}): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Apples 5 kg, crisp · Orchard</title>
  <link rel="canonical" href="${SHOP}/products/apples">
  ${graph({
    "@type": "Product",
    name: "Apples 5 kg, crisp",
    sku: "AP-5",
    gtin13: "4006381333931",
    brand: { "@type": "Brand", name: "Orchard" },
    image: [new URL(image, SHOP).href],
    url: `${SHOP}/products/apples`,
    offers: offer(price, stock)
  })}</head>
  <body><h1>Apples 5 kg, crisp</h1><img src="${image}" alt="Apples" width="320" height="320">
  <p class="price">¥${price}</p><button>加入购物车</button></body></html>`

/** A page of several products, none of which it is about. */
export const listPage = (): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Fruit</title>
  ${["Apples 5 kg", "Pears 3 kg", "Plums 1 kg"]
    .map((name, at) =>
      graph({ "@type": "Product", name, sku: `F-${at}`, offers: offer(`${60 + at}.00`, "InStock") })
    )
    .join("\n")}</head>
  <body><h1>Fruit</h1><ul><li>Apples 5 kg ¥60.00</li><li>Pears 3 kg ¥61.00</li><li>Plums 1 kg ¥62.00</li></ul></body></html>`

/** The form of a product in a back office, in part: its title, its number, its price, its stock. */
export const formPage = (price: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit product</title></head><body>
  <h1>Edit product</h1><form>
  <label for="title">Product name</label><input id="title" name="post_title" value="Pears 3 kg">
  <label for="price">Regular price (€)</label><input id="price" name="_regular_price" value="${price}">
  <label for="sku">SKU</label><input id="sku" name="_sku" value="PE-3">
  <label for="stock">Stock quantity</label><input id="stock" name="_stock" type="number" value="4">
  <button type="submit">Update</button></form></body></html>`
