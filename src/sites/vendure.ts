import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const CUSTOMER = 'a[href*="/customers/"]'
const ID = "/customers/(?<id>\\d{1,19})(?:[?#]|$)"
const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"

const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})

/** The shipping address stands below the link to the customer: a name, then lines, then a telephone. */
const ADDRESS = `main ${CUSTOMER} + div > div:first-child > div:last-child > div`
/** Fulfillments stand in a card below the customer's: number, method, state, tracking number, day. */
const FULFILLMENT = `main [data-slot="card"]:has(${CUSTOMER}) ~ [data-slot="card"]`

/** Vendure keeps nothing of where a buyer came from: shops write it into fields of their own. */
const own = (...names: string[]): TextSource[] =>
  names.map((name) => ({ from: "value", selector: `input[name="customFields.${name}"]` }))

/** Vendure's own states in the languages of ours; a shop's own states move nothing. */
const states: SurfaceRule["states"] = {
  "arranging payment": "to-pay",
  "arranging additional payment": "to-pay",
  "payment authorized": "paid",
  "payment settled": "to-ship",
  "partially shipped": "to-ship",
  shipped: "shipped",
  "partially delivered": "shipped",
  delivered: "done",
  cancelled: "cancelled",
  安排支付中: "to-pay",
  安排额外付款: "to-pay",
  支付已授权: "paid",
  支付已完成: "to-ship",
  部分已发货: "to-ship",
  已发货: "shipped",
  部分已送达: "shipped",
  已送达: "done",
  已取消: "cancelled"
}

const nobody = { id: { sources: [], optional: true }, name: [], fields: {}, composer: [] }

/** Vendure's dashboard (3.3 and later), on anybody's server. */
export const vendure: SiteAdapter = {
  id: "vendure",
  name: "Vendure",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "The day of an order is not on its page. Where buyers came from is read from the shop's own fields: rg, referral, referralCode, utmSource, utmMedium, utmCampaign, landingPage. In the list of orders the total is looked for where that column stands by default.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?:/dashboard|(?<id>/[^?#]{1,120}?)(?:/dashboard)?)/(?:orders|customers)(?:[/?#]|$)",
  signature: [
    "#app",
    'meta[name="author"][content="Vendure"], meta[name="description"][content^="Vendure"]'
  ],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  open: {
    by: "address",
    address: "{origin}/dashboard/customers/{id}",
    kinds: ["id"]
  },
  surfaces: [
    {
      kind: "order",
      url: "^https?://[^?#]{1,300}/orders/\\d{1,19}(?:/modify)?/?(?:[?#]|$)",
      open: "#app h1",
      id: {
        // Everything from the page: the address changes before an order is loaded.
        sources: [
          {
            from: "attribute",
            selector: `main ${CUSTOMER}, form ${CUSTOMER}`,
            attribute: "href",
            pattern: ID,
            kind: "id",
            quality: "stable"
          }
        ],
        optional: true
      },
      name: [{ from: "text", selector: `main ${CUSTOMER}, form ${CUSTOMER}` }],
      fields: {
        order: [{ from: "text", selector: "#app h1", pattern: "^\\s?(?<id>[\\w-]{1,60})" }],
        "order-id": [{ from: "url", pattern: "/orders/(?<id>\\d{1,19})(?:[/?#]|$)" }],
        total: [text("main tbody tr:last-child > td[colspan] + td > div > div")],
        // Payments have states as well; only the order's stands beside the picture of its way.
        status: [
          {
            from: "attribute",
            selector: 'main div:has(+ [data-slot="dialog-trigger"]) > div[title]',
            attribute: "title"
          }
        ],
        address: [{ ...text(`${ADDRESS} > p`), join: true }],
        phone: [text(`${ADDRESS} > div:last-child > span`, "(?<id>[+\\d][\\d\\s().\\/-]{4,30})")],
        carrier: [
          text(`${FULFILLMENT} div:nth-child(2) > span + div`),
          text('main tbody td[colspan] [data-slot="badge"]')
        ],
        tracking: [text(`${FULFILLMENT} div:nth-child(4):nth-last-child(2) > span + div`)],
        code: own("rg", "referral", "referralCode"),
        source: own("utmSource"),
        medium: own("utmMedium"),
        campaign: own("utmCampaign"),
        landing: own("landingPage", "landingUrl")
      },
      items: {
        rows: 'main tbody tr:has(a[href*="/product-variants/"])',
        title: [text('a[href*="/product-variants/"]')],
        quantity: [text("td", "^\\s{0,9}(?<id>\\d{1,6})\\s{0,9}$")],
        total: [text("td:last-child > div > div"), text("td:last-child")]
      },
      states,
      composer: [],
      observe: ["#app h1"]
    },
    {
      kind: "customer",
      url: "^https?://[^?#]{1,300}/customers/\\d{1,19}/?(?:[?#]|$)",
      open: "#app h1",
      id: {
        sources: [
          {
            from: "url",
            pattern: "/customers/(?<id>\\d{1,19})/?(?:[?#]|$)",
            kind: "id",
            quality: "stable"
          }
        ]
      },
      name: [{ from: "text", selector: "#app h1" }],
      // The address is new while the customer before still stands there.
      confirm: [{ from: "text", selector: "#app h1" }],
      fields: {
        email: [
          {
            from: "attribute",
            selector: 'input[name="emailAddress"]',
            attribute: "value",
            steps: ["trim", "lower"]
          }
        ],
        phone: [{ from: "attribute", selector: 'input[name="phoneNumber"]', attribute: "value" }]
      },
      composer: [],
      observe: ["#app h1"]
    },
    {
      ...nobody,
      kind: "list",
      url: "^https?://[^?#]{1,300}/orders/?(?:[?#]|$)",
      open: 'main tbody a[href*="/orders/"]',
      observe: ["main tbody", "#app main"],
      list: {
        of: "order",
        rows: 'main tbody tr:has(a[href*="/orders/"])',
        sources: [
          {
            from: "attribute",
            selector: CUSTOMER,
            attribute: "href",
            pattern: ID,
            kind: "id",
            quality: "stable"
          }
        ],
        name: [text(CUSTOMER)],
        fields: {
          order: [text('a[href*="/orders/"]')],
          "order-id": [
            {
              from: "attribute",
              selector: 'a[href*="/orders/"]',
              attribute: "href",
              pattern: "/orders/(?<id>\\d{1,19})(?:[?#]|$)"
            }
          ],
          status: [text('td [data-slot="badge"]')],
          total: [text("td:nth-child(7)", "(?<id>.{0,20}\\d.{0,30})")]
        }
      },
      states
    },
    {
      ...nobody,
      kind: "list",
      url: "^https?://[^?#]{1,300}/customers/?(?:[?#]|$)",
      open: `main tbody ${CUSTOMER}`,
      observe: ["main tbody", "#app main"],
      list: {
        of: "customer",
        rows: `main tbody tr:has(${CUSTOMER})`,
        sources: [
          {
            from: "attribute",
            selector: CUSTOMER,
            attribute: "href",
            pattern: ID,
            kind: "id",
            quality: "stable"
          }
        ],
        name: [text(CUSTOMER)],
        fields: { email: [{ ...text("td", EMAIL), steps: ["lower"] }] }
      }
    }
  ],
  examples: [
    { url: "https://shop.example/dashboard/orders/1", surface: "order" },
    { url: "http://localhost:3000/dashboard/customers/1", surface: "customer" },
    { url: "https://shop.example/dashboard/orders?page=1&perPage=10", surface: "list" },
    { url: "https://shop.example/dashboard/customers?page=1", surface: "list" }
  ]
}
