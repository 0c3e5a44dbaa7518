import type { SiteAdapter } from "./adapter"

const CUSTOMER = 'a[href*="/customers/"]'

/** Vendure's dashboard (3.3 and later), on anybody's server. */
export const vendure: SiteAdapter = {
  id: "vendure",
  name: "Vendure",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  match: [],
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
            pattern: "/customers/(?<id>\\d{1,19})(?:[?#]|$)",
            kind: "id",
            quality: "stable"
          }
        ],
        optional: true
      },
      name: [{ from: "text", selector: `main ${CUSTOMER}, form ${CUSTOMER}` }],
      fields: {
        order: [{ from: "text", selector: "#app h1", pattern: "^\\s?(?<id>[\\w-]{1,60})" }]
      },
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
    }
  ],
  examples: [
    { url: "https://shop.example/dashboard/orders/1", surface: "order" },
    { url: "http://localhost:3000/dashboard/customers/1", surface: "customer" }
  ]
}
