import type { SiteAdapter, SurfaceRule } from "./adapter"

/** Class names are hashed, so the address and the title are all that may be read. */
const page = (section: string) => ({
  url: `^https://(?:admin\\.shopify\\.com/store/[a-z0-9-]{1,100}|[a-z0-9-]{1,100}\\.myshopify\\.com/admin)/${section}/\\d{1,19}(?:[/?#]|$)`,
  number: `/${section}/(?<id>\\d{1,19})(?:[/?#]|$)`
})
/** A link that says where a buyer came from, wherever it stands; addresses are no class names. */
const LANDING = 'a[href*="?rg="], a[href*="&rg="], a[href*="utm_campaign="]'
const CODE = "[?&]rg=(?<id>[a-z0-9]{5,20})(?:[&#]|$)"
const orders = page("orders")
const customers = page("customers")
const products = page("products")

const nothing = { name: [], composer: [] } satisfies Partial<SurfaceRule>

/** Shopify's back office. Drafts (`draft_orders`) are not orders yet and are left alone. */
export const shopifyAdmin: SiteAdapter = {
  id: "shopify-admin",
  name: "Shopify",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Class names are hashed, so only addresses and the order's number in the title are read: who ordered, goods and totals are not. A landing page is read where it is a link with a code or campaign in it, which was not seen on a real page: orders' exports have it.",
  match: ["https://admin.shopify.com/store/*", "https://*.myshopify.com/admin/*"],
  signature: [],
  // The shop, not the person of its staff: customers belong to it.
  account: [
    {
      from: "url",
      pattern: "^https://admin\\.shopify\\.com/store/(?<id>[a-z0-9-]{1,100})(?:[/?#]|$)"
    },
    { from: "url", pattern: "^https://(?<id>[a-z0-9-]{1,100})\\.myshopify\\.com/admin" }
  ],
  open: {
    by: "address",
    address: "https://admin.shopify.com/store/{account}/customers/{id}",
    kinds: ["id"]
  },
  surfaces: [
    {
      ...nothing,
      kind: "order",
      url: orders.url,
      id: { sources: [], optional: true },
      fields: {
        order: [{ from: "title", pattern: "(?<id>#[\\w.-]{1,40})" }],
        "order-id": [{ from: "url", pattern: orders.number }],
        // Where the page links the first page that the buyer came to.
        code: [{ from: "attribute", selector: LANDING, attribute: "href", pattern: CODE }],
        landing: [{ from: "attribute", selector: LANDING, attribute: "href" }]
      }
    },
    {
      ...nothing,
      kind: "customer",
      url: customers.url,
      id: { sources: [{ from: "url", pattern: customers.number, kind: "id", quality: "stable" }] },
      fields: {}
    },
    {
      ...nothing,
      kind: "product",
      url: products.url,
      id: { sources: [], optional: true },
      fields: { product: [{ from: "url", pattern: products.number }] }
    }
  ],
  examples: [
    { url: "https://admin.shopify.com/store/tea-example/orders/5123456789", surface: "order" },
    {
      url: "https://admin.shopify.com/store/tea-example/customers/6123456789?tab=a",
      surface: "customer"
    },
    { url: "https://admin.shopify.com/store/tea-example/products/7123456789", surface: "product" },
    { url: "https://tea-example.myshopify.com/admin/orders/5123456789", surface: "order" }
  ]
}
