import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const CUSTOMER = "/customers/(?<id>cus_[0-9A-Za-z]{1,60})(?:[/?#]|$)"
const ORDER = "/orders/(?<id>order_[0-9A-Za-z]{1,60})(?:[/?#]|$)"
const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"

const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})
const href = (path: string, pattern: string) => ({
  from: "attribute" as const,
  selector: `a[href*="${path}"]`,
  attribute: "href",
  pattern
})

// Classes say how things look and little else, so places are told by what stands in them; from the
// top down, for pages are long and `:has` is dear.
const COLUMN = "main > div > div > div"
const HEADER = `${COLUMN} > div:has(h1)`
const BADGES = `${HEADER} > div + div span`
const SUMMARY = `${HEADER} + div`
/** Texts of the customer's card with a button to copy them: e-mail, telephone, address. */
const COPIED = `${COLUMN} + div p:has(+ div button)`

/** The badge of the goods where it tells more than the badge of the money, which stands first. */
const status = (badges: string): TextSource[] => [
  text(
    badges,
    "^\\s{0,9}(?<id>(?:Partially )?(?:[Ss]hipped|[Dd]elivered)|(?:部分)?已(?:发货|送达))\\s{0,9}$"
  ),
  text(badges)
]

const states: SurfaceRule["states"] = {
  "not paid": "to-pay",
  awaiting: "to-pay",
  pending: "to-pay",
  "requires action": "to-pay",
  authorized: "paid",
  captured: "to-ship",
  "partially shipped": "to-ship",
  shipped: "shipped",
  "partially delivered": "shipped",
  delivered: "done",
  canceled: "cancelled",
  refunded: "cancelled",
  未支付: "to-pay",
  等待中: "to-pay",
  待处理: "to-pay",
  需要操作: "to-pay",
  已授权: "paid",
  已收取: "to-ship",
  部分已发货: "to-ship",
  已发货: "shipped",
  部分已送达: "shipped",
  已送达: "done",
  已取消: "cancelled",
  已退款: "cancelled"
}

const list = (
  page: string,
  rule: NonNullable<SurfaceRule["list"]>
): Omit<SurfaceRule, "states"> => ({
  kind: "list",
  url: `^https?://[^?#]{1,300}/${page}/?(?:[?#]|$)`,
  open: rule.rows,
  id: { sources: [], optional: true },
  name: [],
  fields: {},
  list: rule,
  composer: [],
  observe: ["main tbody", "#medusa main"]
})

/** Medusa's admin (version 2), on anybody's server. */
export const medusa: SiteAdapter = {
  id: "medusa",
  name: "Medusa",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "No carrier is on an order's page. Lists are read by the places their columns have by default, and name a guest by the e-mail alone.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?:/app|(?<id>/[^?#]{1,120}?)(?:/app)?)/(?:orders|customers)(?:[/?#]|$)",
  signature: ["#medusa"],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  open: { by: "address", address: "{origin}/app/customers/{id}", kinds: ["id"] },
  surfaces: [
    {
      kind: "order",
      url: "^https?://[^?#]{1,300}/orders/order_[0-9A-Za-z]{1,60}(?:[/?#]|$)",
      open: "#medusa main h1",
      id: {
        sources: [
          {
            ...href("/customers/cus_", CUSTOMER),
            selector: 'main a[href*="/customers/cus_"]',
            kind: "id",
            quality: "stable"
          },
          { ...text(COPIED, EMAIL), steps: ["lower"], kind: "email", quality: "alias" }
        ],
        optional: true
      },
      name: [text('main a[href*="/customers/cus_"] p'), text(`${COPIED} > span:first-child`)],
      fields: {
        order: [text("main h1", "^\\s{0,9}#(?<id>[\\w-]{1,40})")],
        "order-id": [{ from: "url", pattern: ORDER }],
        date: [text(`${HEADER} > div > p`, "(?<id>.{6,40}?\\d{1,2}:\\d{2}(?: [AP]M)?)")],
        // With discounts the total stands in the block after the costs.
        total: [
          text(`${SUMMARY} > div:nth-child(4) > .text-ui-fg-base > p:last-child`),
          text(`${SUMMARY} > div:nth-child(3) > .text-ui-fg-base > p:last-child`)
        ],
        status: status(BADGES),
        email: [{ ...text(COPIED, EMAIL), steps: ["lower"] }],
        phone: [text(COPIED, "^\\s{0,9}(?<id>[+\\d][\\d\\s().\\/-]{4,30})$")],
        address: [text(`${COPIED}:has(span)`)],
        tracking: [text(`${COLUMN} p + div > ul > li`, "(?<id>[\\w-]{4,60})")]
      },
      items: {
        rows: `${SUMMARY} > div > div:has(.tabular-nums)`,
        title: [text("p")],
        quantity: [text(".tabular-nums")],
        total: [text(":scope > div:last-child > div:last-child p")],
        sku: [text("div:has(> button) > p")]
      },
      states,
      composer: [],
      observe: ["#medusa main h1", "#medusa main"]
    },
    {
      kind: "customer",
      url: "^https?://[^?#]{1,300}/customers/cus_[0-9A-Za-z]{1,60}(?:[/?#]|$)",
      open: "#medusa main h1",
      id: { sources: [{ from: "url", pattern: CUSTOMER, kind: "id", quality: "stable" }] },
      name: [
        text(`${HEADER} > div + div > p:last-child`, "(?<id>[^\\s-].{0,299})"),
        text("main h1")
      ],
      // The address is new while the customer before still stands there; e-mails have no namesakes.
      confirm: [text("main h1")],
      fields: {
        email: [{ ...text("main h1", EMAIL), steps: ["lower"] }],
        phone: [text(`${HEADER} p + p`, "^\\s{0,9}(?<id>[+\\d][\\d\\s().\\/-]{4,30})$")]
      },
      composer: [],
      observe: ["#medusa main h1", "#medusa main"]
    },
    {
      ...list("orders", {
        of: "order",
        rows: 'main tbody tr:has(a[href*="/orders/order_"])',
        sources: [
          {
            ...text("td:nth-child(3)", EMAIL),
            steps: ["lower"],
            kind: "email",
            quality: "alias"
          }
        ],
        name: [text("td:nth-child(3)")],
        fields: {
          order: [text("td:first-child", "#(?<id>[\\w-]{1,40})")],
          "order-id": [href("/orders/order_", ORDER)],
          date: [text("td:nth-child(2)")],
          status: status("td:nth-child(5) span, td:nth-child(6) span"),
          // "€ 77.90 EUR" says the currency twice; the code is the plainer word.
          total: [
            text("td:nth-child(7)", "(?<id>\\d[\\d.,\\s]{0,20} [A-Z]{3})"),
            text("td:nth-child(7)", "(?<id>.{0,20}\\d.{0,30})")
          ]
        }
      }),
      states
    },
    list("customers", {
      of: "customer",
      rows: 'main tbody tr:has(a[href*="/customers/cus_"])',
      sources: [{ ...href("/customers/cus_", CUSTOMER), kind: "id", quality: "stable" }],
      name: [text("td:nth-child(2)", "(?<id>[^\\s-].{0,299})")],
      fields: { email: [{ ...text("td:first-child", EMAIL), steps: ["lower"] }] }
    })
  ],
  examples: [
    {
      url: "https://shop.example/app/orders/order_01AAAAAAAAAAAAAAAAAAAAAAAA",
      surface: "order"
    },
    {
      url: "http://localhost:9000/app/customers/cus_01AAAAAAAAAAAAAAAAAAAAAAAA",
      surface: "customer"
    },
    { url: "https://shop.example/app/orders?offset=20", surface: "list" },
    { url: "https://shop.example/app/customers", surface: "list" }
  ]
}
