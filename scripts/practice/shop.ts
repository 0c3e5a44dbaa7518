/** A practice shop on loopback: pages marked up as shops mark theirs, and nothing else. */
import type { RequestListener } from "node:http"
import { serve, type Served } from "../../test/support/beds-server"

interface Goods {
  path: string
  title: string
  price: string
  currency: string
  sku: string
  stock: "InStock" | "OutOfStock"
  words: string
  picture: string
}

export const goods: readonly Goods[] = [
  {
    path: "/products/honey-tangerines",
    title: "Honey tangerines 3 kg",
    price: "45.00",
    currency: "CNY",
    sku: "TNG-3",
    stock: "InStock",
    words: "Thin-skinned and without pips. Picked on the day they are packed.",
    picture: "🍊"
  },
  {
    path: "/products/spring-tea",
    title: "Spring tea 明前龙井 100 g",
    price: "168.00",
    currency: "CNY",
    sku: "TEA-100",
    stock: "InStock",
    words: "First leaves of the year, before Qingming.",
    picture: "🍵"
  }
]

const page = (it: Goods, origin: string): string => {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: it.title,
    sku: it.sku,
    url: origin + it.path,
    offers: {
      "@type": "Offer",
      price: it.price,
      priceCurrency: it.currency,
      availability: `https://schema.org/${it.stock}`
    }
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${it.title} – Practice shop</title>
<style>body{font:16px/1.6 system-ui;margin:0;background:#f6f7f9;color:#222}header{padding:16px 32px;background:#fff;border-bottom:1px solid #e3e5e8}
main{display:flex;gap:40px;padding:40px 32px;max-width:900px}figure{margin:0;width:280px;height:280px;border-radius:16px;background:#fff;display:grid;place-items:center;font-size:140px}
h1{margin:0 0 8px}b{font-size:28px}button{font:inherit;padding:10px 28px;border:0;border-radius:8px;background:#222;color:#fff}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script>
<header>Practice shop</header><main><figure>${it.picture}</figure><div><h1>${it.title}</h1><p>${it.words}</p><p><b>¥${it.price}</b></p><button>Add to cart</button></div></main></html>`
}

/** Serves the shop; its address is another host than the chat's, as in life. */
export const startShop = async (): Promise<Served & { url: string }> => {
  let origin = ""
  const answer: RequestListener = (request, response) => {
    const found =
      goods.find((it) => it.path === request.url) ?? (request.url === "/" ? goods[0] : undefined)
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
    response.end(found ? page(found, origin) : "")
  }
  const served = await serve(answer)
  origin = `http://127.0.0.1:${served.port}`
  return { ...served, url: origin }
}
