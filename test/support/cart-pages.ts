/** Product pages as two shop systems draw them, in part: with what they tell of ids and of themselves. */

const offer = (price: string) => ({ "@type": "Offer", price, priceCurrency: "EUR" })
const page = (title: string, head: string, body: string, classes = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
  <body class="${classes}"><h1>${title}</h1>${body}</body></html>`
const script = (type: string, value: unknown) =>
  `<script type="${type}">${JSON.stringify(value)}</script>`

/** A page of Shopify's: its theme's own product, with two variants. */
export const shopifyPage = (): string =>
  page(
    "Apples",
    `<script>var Shopify = Shopify || {}; Shopify.shop = "apples.example"; Shopify.theme = {"id":1};</script>
    ${script("application/ld+json", { "@context": "https://schema.org", "@type": "Product", name: "Apples", offers: offer("12.90") })}
    ${script("application/json", {
      product: {
        id: 632910392,
        title: "Apples",
        handle: "apples",
        price: 1290,
        price_min: 1290,
        variants: [
          { id: 39072856, title: "5 kg", sku: "A-5", price: 1290, available: true },
          { id: 49148385, title: "10 kg", sku: "A-10", price: 2290, available: true }
        ]
      }
    })}`,
    '<p>€12.90</p><form action="/cart/add"><button>Add to cart</button></form>'
  )

/** A page of WooCommerce's: a product without choices. */
export const woocommercePage = (): string =>
  page(
    "Pears 3 kg",
    `<meta name="generator" content="WooCommerce 10.3.4">
    ${script("application/ld+json", { "@context": "https://schema.org", "@type": "Product", name: "Pears 3 kg", sku: "P-3", offers: offer("9.00") })}`,
    '<p>€9.00</p><form class="cart"><button name="add-to-cart" value="431">Add to cart</button></form>',
    "single-product woocommerce woocommerce-page"
  )
