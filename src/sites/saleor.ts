import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

/** Ids are base64 of a kind and a number, percent-encoded in addresses. */
const CUSTOMER = "/customers/(?<id>[\\w-]{4,80}={0,2}(?:%3[Dd])?(?:%3[Dd])?)(?:[/?#]|$)"
const ORDER = "/orders/(?<id>[\\w-]{8,80}={0,2}(?:%3[Dd])?(?:%3[Dd])?)(?:[/?#]|$)"
const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"
const PHONE = "^\\s{0,9}(?<id>[+\\d][\\d\\s().\\/-]{4,30})$"
const EMAIL_SECTION = '[data-test-id="customer-email-section"]'

const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})
const inAddress = (rest: string, pattern?: string) =>
  ["shipping", "billing"].map((whose) =>
    text(`[data-test-id="${whose}-address-section"] address > ${rest}`, pattern)
  )

/** Saleor's own words in English; other languages move nothing. */
const states: SurfaceRule["states"] = {
  unconfirmed: "to-pay",
  unfulfilled: "to-ship",
  "ready to fulfill": "to-ship",
  "partially fulfilled": "to-ship",
  fulfilled: "shipped",
  returned: "cancelled",
  cancelled: "cancelled",
  expired: "cancelled"
}

/** Saleor's dashboard, on anybody's server. */
export const saleor: SiteAdapter = {
  id: "saleor",
  name: "Saleor",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Read from its source, not met running. Goods and lists are painted as pictures, which no rule can read. No carrier is on an order's page.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?:/dashboard|(?<id>/[^?#]{1,120}?)(?:/dashboard)?)/(?:orders|customers)(?:[/?#]|$)",
  signature: ["#dashboard-app", '#dashboard-app [data-test-id="page-header"]'],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  open: { by: "address", address: "{origin}/dashboard/customers/{id}", kinds: ["id"] },
  surfaces: [
    {
      kind: "order",
      url: `^https?://[^?#]{1,300}${ORDER.replace("?<id>", "?:")}`,
      open: EMAIL_SECTION,
      id: {
        sources: [
          // Guests have no profile.
          {
            from: "attribute",
            selector: `${EMAIL_SECTION} a[href*="/customers/"]`,
            attribute: "href",
            pattern: CUSTOMER,
            steps: ["decode"],
            kind: "id",
            quality: "stable"
          },
          {
            ...text(`${EMAIL_SECTION} *`, EMAIL),
            steps: ["lower"],
            kind: "email",
            quality: "alias"
          }
        ],
        optional: true
      },
      name: inAddress(":first-child:not(div)"),
      fields: {
        order: [text('[data-test-id="page-header"]', "#(?<id>\\d{1,12})")],
        "order-id": [{ from: "url", pattern: ORDER, steps: ["decode"] }],
        email: [{ ...text(`${EMAIL_SECTION} *`, EMAIL), steps: ["lower"] }],
        phone: inAddress(":not(div)", PHONE),
        address: inAddress("div > *").map((it) => ({ ...it, join: true })),
        status: [text('[data-test-id="status-info"]')],
        total: [text('div:has(> [data-test-id="order-total"])')],
        tracking: [text('[data-test-id="tracking-number-set"] > *')]
      },
      states,
      composer: [],
      observe: ['[data-test-id="page-header"]', "#dashboard-app"]
    },
    {
      kind: "customer",
      url: `^https?://[^?#]{1,300}${CUSTOMER.replace("?<id>", "?:")}`,
      open: '[data-test-id="customer-email"]',
      id: {
        sources: [
          { from: "url", pattern: CUSTOMER, steps: ["decode"], kind: "id", quality: "stable" }
        ]
      },
      name: [
        {
          from: "value",
          selector:
            '[data-test-id="customer-first-name"] input, [data-test-id="customer-last-name"] input',
          join: true
        }
      ],
      // The address is new while the customer before still stands there.
      confirm: [text('[data-test-id="page-header"]')],
      fields: {
        email: [
          {
            from: "value",
            selector: '[data-test-id="customer-email"] input',
            pattern: EMAIL,
            steps: ["lower"]
          }
        ]
      },
      composer: [],
      observe: ['[data-test-id="page-header"]', "#dashboard-app"]
    }
  ],
  examples: [
    {
      url: "https://shop.example/dashboard/orders/T3JkZXI6MTIzNDU2Nzg5MA%3D%3D?",
      surface: "order"
    },
    { url: "http://localhost:9000/dashboard/customers/VXNlcjoxNw%3D%3D?", surface: "customer" }
  ]
}
