import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"
const PHONE = "(?<id>[+\\d][\\d\\s().\\/-]{4,30})"

const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})
const phone = ["shipping", "billing"].flatMap((whose): TextSource[] => [
  {
    from: "attribute",
    selector: `.order-${whose}-address address a[href^="tel:"]`,
    attribute: "href",
    pattern: `^tel:${PHONE}$`,
    steps: ["decode"]
  },
  text(`.order-${whose}-address address`, `T: ${PHONE}`)
])

/** Magento's own states in English; a shop may have others, which move nothing. */
const states: SurfaceRule["states"] = {
  pending: "to-pay",
  "pending payment": "to-pay",
  "pending paypal": "to-pay",
  "payment review": "to-pay",
  processing: "to-ship",
  complete: "done",
  closed: "cancelled",
  canceled: "cancelled"
}

/** Magento 2 (Adobe Commerce, Mage-OS): the back office on anybody's server. */
export const magento: SiteAdapter = {
  id: "magento",
  name: "Magento",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Read from its source, not met running. Lists are not read: their columns bear no names. Tracking numbers are on another page than the order.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?:/index\\.php|(?<id>/[^?#]{1,120}?)(?:/index\\.php)?)/[^/?#]{1,80}/(?:sales/order/view|customer/index/edit)/",
  signature: ['body[class*="page-layout-admin"], .order-view-account-information'],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  // Addresses hold a key of the log-in.
  open: { by: "search" },
  surfaces: [
    {
      kind: "order",
      url: "^https?://[^?#]{1,400}/sales/order/view/order_id/[1-9]\\d{0,18}(?:[/?#]|$)",
      open: "#order_status",
      id: {
        sources: [
          // Guests have no link.
          {
            from: "attribute",
            selector: '.order-account-information a[href*="/customer/index/edit/id/"]',
            attribute: "href",
            pattern: "/customer/index/edit/id/(?<id>[1-9]\\d{0,18})(?:[/?#]|$)",
            kind: "id",
            quality: "stable"
          },
          {
            ...text('.order-account-information a[href^="mailto:"]', EMAIL),
            steps: ["lower"],
            kind: "email",
            quality: "alias"
          }
        ],
        optional: true
      },
      name: [text(".order-account-information-table tr:first-child td")],
      fields: {
        order: [text(".order-information .title", "#\\s{0,3}(?<id>[\\w-]{1,40})")],
        "order-id": [{ from: "url", pattern: "/order_id/(?<id>\\d{1,19})(?:[/?#]|$)" }],
        date: [text(".order-information-table tr:first-child td")],
        status: [text("#order_status")],
        email: [
          { ...text('.order-account-information a[href^="mailto:"]', EMAIL), steps: ["lower"] }
        ],
        phone,
        address: [text(".order-shipping-address address"), text(".order-billing-address address")],
        carrier: [text(".order-shipping-method strong")],
        total: [text(".order-subtotal-table tfoot tr:first-child .price")]
      },
      items: {
        rows: ".edit-order-table tbody > tr:has(.product-title)",
        title: [text(".product-title")],
        quantity: [text(".qty-table tr:first-child td")],
        total: [text("td.col-total .price")],
        sku: [text(".product-sku-block", "[:：]\\s{0,40}(?<id>\\S[^\\n]{0,98})")]
      },
      states,
      composer: []
    },
    {
      kind: "customer",
      url: "^https?://[^?#]{1,400}/customer/index/edit/id/[1-9]\\d{0,18}(?:[/?#]|$)",
      open: "h1.page-title",
      id: {
        sources: [
          {
            from: "url",
            pattern: "/customer/index/edit/id/(?<id>[1-9]\\d{0,18})(?:[/?#]|$)",
            kind: "id",
            quality: "stable"
          }
        ]
      },
      name: [text("h1.page-title")],
      fields: {
        // The form is there once its part of the page has been opened.
        email: [
          {
            from: "value",
            selector: 'input[name="customer[email]"]',
            pattern: EMAIL,
            steps: ["lower"]
          }
        ]
      },
      composer: []
    }
  ],
  examples: [
    {
      url: "https://shop.example/admin_1a2b3c/sales/order/view/order_id/7/",
      surface: "order"
    },
    { url: "https://shop.example/index.php/admin/sales/order/view/order_id/7/", surface: "order" },
    { url: "https://shop.example/admin_1a2b3c/customer/index/edit/id/17/", surface: "customer" }
  ]
}
