import type { SiteAdapter, TextSource } from "./adapter"

const HOSTS =
  "com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in sg com.au co.jp co.za"
    .split(" ")
    .map((it) => `sellercentral.amazon.${it}`)
const ORIGIN = "^https://sellercentral(?:-europe|-japan)?\\.amazon\\.[a-z.]{2,6}"
const NUMBER = "\\d{3}-\\d{7}-\\d{7}"

const test = (id: string): TextSource => ({ from: "text", selector: `[data-test-id="${id}"]` })
const BUYER = test("buyer-name-with-link")
const ADDRESS = '[data-test-id="shipping-section-buyer-address"] > span'

/** Amazon's Seller Central of every country. Buyers are hidden: no id, and relayed telephones. */
export const amazonSeller: SiteAdapter = {
  id: "amazon-seller",
  name: "Amazon Seller Central",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Amazon names no buyer by an id, so orders are attached by hand. States and totals are read in English. Messages with buyers are not read.",
  match: [...HOSTS, "sellercentral-europe.amazon.com", "sellercentral-japan.amazon.com"].map(
    (host) => `https://${host}/orders-v3*`
  ),
  signature: [],
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: `${ORIGIN}/orders-v3/order/${NUMBER}(?:[/?#]|$)`,
      open: '[data-test-id="order-id-value"]',
      id: { sources: [], optional: true },
      name: [
        test("shipping-section-contact-buyer-value"),
        BUYER,
        test("shipping-section-recipient-name"),
        { from: "text", selector: `${ADDRESS}:first-of-type` }
      ],
      fields: {
        order: [
          { ...test("order-id-value"), pattern: `(?<id>${NUMBER})` },
          { from: "url", pattern: `/order/(?<id>${NUMBER})` }
        ],
        phone: [test("shipping-section-phone")],
        address: [{ from: "text", selector: ADDRESS, join: true }],
        date: [test("order-summary-purchase-date-value")]
      },
      items: {
        rows: "table.a-keyvalue tbody tr",
        title: [
          { from: "text", selector: ".myo-list-orders-product-name-cell a div" },
          { from: "text", selector: ".more-info-column-word-wrap-break-word" }
        ],
        quantity: [{ from: "text", selector: "td:nth-child(5)", pattern: "(?<id>\\d{1,6})" }],
        total: [
          {
            from: "text",
            selector: "td:nth-child(7)",
            pattern: "Item total:\\s{0,20}(?<id>\\S{1,30})"
          }
        ],
        sku: [
          { from: "text", selector: "td:nth-child(3)", pattern: "SKU:\\s{0,20}(?<id>\\S{1,60})" }
        ]
      },
      composer: [],
      observe: ['[data-test-id="order-id-value"]']
    },
    {
      kind: "list",
      url: `${ORIGIN}/orders-v3(?:/[a-z][\\w/-]{0,60})?/?(?:[?#]|$)`,
      open: "#orders-table",
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      list: {
        of: "order",
        rows: "#orders-table tbody > tr",
        sources: [],
        name: [BUYER],
        fields: {
          order: [{ from: "text", selector: ".cell-body-title a", pattern: `(?<id>${NUMBER})` }],
          date: [
            {
              from: "text",
              selector: 'td[data-test-id="oth-order-date"] .cell-body > div:nth-of-type(2)'
            }
          ],
          status: [{ from: "text", selector: ".main-status" }]
        }
      },
      states: { unshipped: "to-ship" },
      composer: [],
      observe: ["#orders-table"]
    }
  ],
  examples: [
    {
      url: "https://sellercentral.amazon.com/orders-v3/order/111-0000000-0000001",
      surface: "order"
    },
    {
      url: "https://sellercentral.amazon.co.jp/orders-v3/order/250-0000000-0000001?ref=x",
      surface: "order"
    },
    { url: "https://sellercentral.amazon.de/orders-v3/mfn/unshipped?page=1", surface: "list" },
    { url: "https://sellercentral-europe.amazon.com/orders-v3", surface: "list" }
  ]
}
