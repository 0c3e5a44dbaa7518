import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

/** The folder of the back office has a name of its own in every shop, so any will do. */
const page = (section: string) => `^https?://[^?#]{1,400}/index\\.php/sell/${section}(?:[/?#]|$)`
const CUSTOMER = "/sell/customers/(?<id>[1-9]\\d{0,18})/view(?:[/?#]|$)"
const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"
const PHONE = "^\\s{0,40}(?<id>[+\\d][\\d\\s().\\/-]{5,30})$"

const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})
const inside = (selector: string): TextSource => ({ from: "value", selector })
const column = (id: string) => [text(`td.column-${id}`)]

/** PrestaShop's own states as installed, in English; a shop may have others, which move nothing. */
const states: SurfaceRule["states"] = {
  "awaiting bank wire payment": "to-pay",
  "awaiting check payment": "to-pay",
  "awaiting cash on delivery validation": "to-pay",
  "on backorder (not paid)": "to-pay",
  "payment error": "to-pay",
  "payment accepted": "to-ship",
  "remote payment accepted": "to-ship",
  "on backorder (paid)": "to-ship",
  "processing in progress": "to-ship",
  shipped: "shipped",
  delivered: "done",
  canceled: "cancelled",
  refunded: "cancelled"
}

const nobody = { id: { sources: [], optional: true }, name: [], fields: {}, composer: [] }

/** PrestaShop's back office (1.7.7 and later), on anybody's server. */
export const prestashop: SiteAdapter = {
  id: "prestashop",
  name: "PrestaShop",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Read from its source, not met running. States are known by their English words, as installed. The list of orders names nobody by an id.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?<id>/[^?#]{1,120}?)/[^/?#]{1,80}/index\\.php/sell/",
  signature: [
    "#customerCard, #order_grid_table, #customer_grid_table, .customer-personal-informations-card"
  ],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  // No address of a customer works without the folder and the token of a log-in.
  open: { by: "search" },
  surfaces: [
    {
      kind: "order",
      url: page("orders/[1-9]\\d{0,18}/view"),
      open: "#customerCard",
      id: {
        sources: [
          {
            from: "attribute",
            selector: "#viewFullDetails a",
            attribute: "href",
            pattern: CUSTOMER,
            kind: "id",
            quality: "stable"
          },
          {
            ...text("#customerEmail a", EMAIL),
            steps: ["lower"],
            kind: "email",
            quality: "alias"
          }
        ],
        // A customer may have been deleted since.
        optional: true
      },
      name: [
        // "from Anna Example": the word differs by language, and a new line follows it.
        text(
          "body:has(#viewFullDetails) .title-content h1 + p",
          "^\\s{0,40}[^\\n]{1,40}\\n\\s{1,200}(?<id>\\S[\\s\\S]{0,290})"
        ),
        text("#addressShipping > p:first-of-type")
      ],
      fields: {
        order: [
          text(".title-content h1 strong + strong", "(?<id>[\\w-]{1,40})"),
          { from: "url", pattern: "/sell/orders/(?<id>\\d{1,19})/view" }
        ],
        "order-id": [{ from: "url", pattern: "/sell/orders/(?<id>\\d{1,19})/view" }],
        date: [text(".title-content > p.lead:last-of-type", "(?<id>\\d[\\d./-]{5,12})")],
        email: [{ ...text("#customerEmail a", EMAIL), steps: ["lower"] }],
        phone: [text("#addressShipping > p", PHONE), text("#addressInvoice > p", PHONE)],
        address: [
          { ...text("#addressShipping > p"), join: true },
          { ...text("#addressInvoice > p"), join: true }
        ],
        total: [text("#orderTotal")],
        status: [inside("#update_order_status_action_input option[selected]")],
        carrier: [inside("#orderShippingTabContent tbody tr:last-child > td:nth-child(3)")],
        tracking: [inside("#orderShippingTabContent tbody tr:last-child > td:nth-child(6)")],
        origin: [
          {
            from: "attribute",
            selector: "#order-sources-list li:first-child b + a",
            attribute: "href",
            pattern: "^https?://(?<id>[^/?#]{1,200})"
          }
        ],
        campaign: [
          {
            from: "attribute",
            selector: "#order-sources-list a",
            attribute: "href",
            pattern: "[?&]utm_campaign=(?<id>[^&#]{1,200})",
            steps: ["decode"]
          }
        ]
      },
      items: {
        rows: "#orderProductsTable tr.cellProduct",
        title: [inside(".productName")],
        quantity: [{ ...inside("td.cellProductQuantity"), pattern: "(?<id>\\d{1,9})" }],
        total: [inside("td.cellProductTotalPrice")],
        sku: [{ ...inside(".productReference"), pattern: "[:：]\\s{0,60}(?<id>\\S[^\\n]{0,98})" }]
      },
      states,
      composer: []
    },
    {
      kind: "customer",
      url: page("customers/[1-9]\\d{0,18}/view"),
      open: ".customer-personal-informations-card",
      id: { sources: [{ from: "url", pattern: CUSTOMER, kind: "id", quality: "stable" }] },
      name: [
        text(
          ".customer-personal-informations-card h3",
          "^\\s{0,60}(?:person\\s{1,60})?(?<id>\\S[^\\[]{0,290}?)\\s{0,200}\\[\\d"
        )
      ],
      fields: {
        email: [
          {
            ...text('.customer-personal-informations-card h3 a[href^="mailto:"]', EMAIL),
            steps: ["lower"]
          }
        ]
      },
      composer: []
    },
    {
      ...nobody,
      kind: "list",
      url: page("orders"),
      when: ["#order_grid_table"],
      list: {
        of: "order",
        rows: "#order_grid_table tbody tr:has(td.column-id_order)",
        sources: [],
        name: column("customer"),
        fields: {
          order: column("reference"),
          "order-id": column("id_order"),
          total: column("total_paid_tax_incl"),
          // A choice of all states lies folded up beside the one that holds.
          status: [
            text("td.column-osname .dropdown-toggle, td.column-osname .badge"),
            ...column("osname")
          ],
          date: column("date_add")
        }
      },
      states
    },
    {
      ...nobody,
      kind: "list",
      url: page("customers"),
      when: ["#customer_grid_table"],
      list: {
        of: "customer",
        rows: "#customer_grid_table tbody tr:has(td.column-id_customer)",
        sources: [
          {
            ...text("td.column-id_customer", "^\\s{0,40}(?<id>[1-9]\\d{0,18})\\s{0,40}$"),
            kind: "id",
            quality: "stable"
          }
        ],
        name: [{ ...text("td.column-firstname, td.column-lastname"), join: true }],
        fields: { email: [{ ...text("td.column-email", EMAIL), steps: ["lower"] }] }
      }
    }
  ],
  examples: [
    {
      url: "https://shop.example/admin123abc/index.php/sell/orders/7/view?_token=",
      surface: "order"
    },
    {
      url: "https://shop.example/admin123abc/index.php/sell/customers/17/view?_token=",
      surface: "customer"
    },
    { url: "https://shop.example/admin123abc/index.php/sell/orders/?_token=", surface: "list" },
    { url: "https://shop.example/admin123abc/index.php/sell/customers/?_token=", surface: "list" }
  ]
}
