import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

/** Versions 3 (`sale/order/info`), 4.0 (`|info`, then `.info`) and 4.1; routes may be encoded. */
const page = (route: string) =>
  `^https?://[^?#]{1,500}/index\\.php\\?(?:[^#]{0,500}&)?route=${route.replaceAll("/", "(?:/|%2[Ff])")}(?:[&#]|$)`
const method = (name: string) => `(?:/|%2[Ff]|\\.|\\||%7[Cc])${name}`

// Every address carries a log-in token: rules take numbers alone, by pattern.
const number = (name: string) => `[?&]${name}=(?<id>[1-9]\\d{0,18})(?:[&#]|$)`
const text = (selector: string, pattern?: string): TextSource => ({
  from: "text",
  selector,
  ...(pattern !== undefined && { pattern })
})
const value = (selector: string): TextSource => ({ from: "value", selector })
const cell = (n: number) => [text(`td:nth-child(${n})`)]
const CHECKED: TextSource = {
  from: "attribute",
  selector: 'input[name="selected[]"]',
  attribute: "value"
}
/** A row of version 3, told by the icon on its button: words differ by language. */
const iconRow = (icon: string) => `#content td:has(.fa-${icon}) + td`

const EMAIL = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"
const PHONE = "(?<id>[+\\d][\\d\\s().\\/-]{4,30})"

/** The words of a shop as installed; a shop may have its own, which then move nothing. */
const states: SurfaceRule["states"] = {
  pending: "to-pay",
  processing: "to-ship",
  processed: "to-ship",
  shipped: "shipped",
  complete: "done",
  canceled: "cancelled",
  denied: "cancelled",
  expired: "cancelled",
  refunded: "cancelled",
  reversed: "cancelled",
  voided: "cancelled",
  chargeback: "cancelled"
}

/** An order, in whichever places a version shows its buyer. */
const order = (
  buyer: Record<"link" | "name" | "email" | "phone", string> & { from: "text" | "value" },
  rest: SurfaceRule["fields"]
): Pick<SurfaceRule, "kind" | "id" | "name" | "fields" | "states" | "composer"> => ({
  kind: "order",
  id: {
    sources: [
      // Guests have no link.
      {
        from: "attribute",
        selector: buyer.link,
        attribute: "href",
        pattern: number("customer_id"),
        kind: "id",
        quality: "stable"
      },
      {
        from: buyer.from,
        selector: buyer.email,
        pattern: EMAIL,
        steps: ["lower"],
        kind: "email",
        quality: "alias"
      },
      // Families and offices share a telephone: it proposes, and the seller confirms.
      {
        from: buyer.from,
        selector: buyer.phone,
        pattern: PHONE,
        steps: ["phone"],
        kind: "phone",
        quality: "guess"
      }
    ],
    optional: true
  },
  name: [text(buyer.name)],
  fields: {
    order: [{ from: "url", pattern: number("order_id") }],
    email: [{ from: buyer.from, selector: buyer.email, pattern: EMAIL, steps: ["lower"] }],
    phone: [{ from: buyer.from, selector: buyer.phone, pattern: PHONE }],
    // The box where a change of state is written starts from the order's own.
    status: [value("#input-order-status")],
    ...rest
  },
  states,
  composer: []
})

const list = (
  of: "order" | "customer",
  rest: Pick<NonNullable<SurfaceRule["list"]>, "sources" | "name" | "fields">
): Pick<SurfaceRule, "kind" | "id" | "name" | "fields" | "list" | "composer"> => ({
  kind: "list",
  id: { sources: [], optional: true },
  name: [],
  fields: {},
  list: { of, rows: `#form-${of} tbody tr:has(input[name="selected[]"])`, ...rest },
  composer: []
})

/** OpenCart's back office, versions 3 and 4, on anybody's server. */
export const opencart: SiteAdapter = {
  id: "opencart",
  name: "OpenCart",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "OpenCart keeps no tracking number. States are known by their English words, as installed; a list of orders names nobody by an id. A tracking code is not on the page: its affiliate's name is.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?<id>/[^?#]{1,120}?)/[^/?#]{1,80}/index\\.php\\?",
  signature: [
    "#container #content",
    '#header a[href*="index.php?route=common/"][href*="user_token="]'
  ],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  // No address of a customer works without the token of a log-in.
  open: { by: "search" },
  surfaces: [
    {
      url: page(`sale/order${method("info")}`),
      when: ["#output-customer, #customer-value"],
      ...order(
        {
          link: '#output-customer a[href*="customer_id="], #customer-value a[href*="customer_id="]',
          name: "#output-customer, #customer-value",
          from: "value",
          email: "#input-email",
          phone: "#input-telephone"
        },
        {
          date: [
            text(
              "#content .card-body .lead:not(:has(span, div))",
              "(?<id>\\d[\\d./-]{5,12})\\s{0,40}$"
            )
          ],
          total: [
            text(
              "#order-total tr:last-child > td:last-child, #order-totals tr:last-child > td:last-child"
            )
          ],
          address: [
            text("#output-shipping-address, #shipping-address-value"),
            text("#output-payment-address, #payment-address-value")
          ],
          carrier: [text("#output-shipping-method, #shipping-method-value")],
          origin: [value("#input-affiliate")],
          coupon: [value("#output-coupon"), value("#input-coupon")]
        }
      ),
      items: {
        // 4.1, then 4.0, which has a column of its own for the model.
        rows: "#order-product tr, #order-products tr",
        title: [text("td:first-child > a")],
        quantity: [text("td:nth-last-child(4)")],
        total: [text("td:nth-last-child(2)")],
        sku: [
          text("td:first-child > ul > li:first-child", ": (?<id>.{1,100})"),
          text("td:nth-child(2):nth-last-child(5)")
        ]
      }
    },
    {
      url: page(`sale/order${method("info")}`),
      when: ['#content .panel td > a[href^="mailto:"]'],
      ...order(
        {
          link: `${iconRow("user")} > a[href*="customer_id="]`,
          name: iconRow("user"),
          from: "text",
          email: iconRow("envelope-o"),
          phone: iconRow("phone")
        },
        {
          date: [text(iconRow("calendar"))],
          total: [text("#content tbody > tr:last-child > td[colspan] + td")],
          address: [
            text("#content .panel-body > table:first-child tbody td:nth-child(2)"),
            text("#content .panel-body > table:first-child tbody td")
          ],
          carrier: [text(iconRow("truck"))]
        }
      ),
      items: {
        rows: '#content .panel-body tbody > tr:has(> td:first-child > a[href*="product_id="])',
        title: [text("td > a")],
        quantity: cell(3),
        total: cell(5),
        sku: cell(2)
      }
    },
    {
      kind: "customer",
      url: page(
        `customer/customer${method("(?:form|edit)")}(?:&[^#]{0,500})?&customer_id=[1-9]\\d{0,18}`
      ),
      open: "#form-customer #input-firstname",
      id: {
        sources: [{ from: "url", pattern: number("customer_id"), kind: "id", quality: "stable" }]
      },
      name: [
        {
          from: "attribute",
          selector: "#input-firstname, #input-lastname",
          attribute: "value",
          join: true
        }
      ],
      fields: {
        email: [
          { from: "attribute", selector: "#input-email", attribute: "value", steps: ["lower"] }
        ],
        phone: [{ from: "attribute", selector: "#input-telephone", attribute: "value" }]
      },
      composer: []
    },
    {
      url: page("sale/order(?:(?:\\.|\\||%7[Cc])list)?"),
      when: ["#order #form-order"],
      observe: ["#order"],
      ...list("order", {
        sources: [],
        name: cell(4),
        fields: {
          order: [CHECKED],
          status: cell(5),
          total: cell(6),
          date: cell(7)
        }
      }),
      states
    },
    {
      url: page("sale/order"),
      when: ["#form-order"],
      ...list("order", {
        sources: [],
        name: cell(3),
        fields: { order: [CHECKED], status: cell(4), total: cell(5), date: cell(6) }
      }),
      states
    },
    {
      url: page("customer/customer"),
      when: ["#form-customer tbody"],
      observe: ["#customer", "#form-customer"],
      ...list("customer", {
        sources: [
          { ...CHECKED, pattern: "^(?<id>[1-9]\\d{0,18})$", kind: "id", quality: "stable" }
        ],
        name: cell(2),
        fields: { email: [text("td:nth-child(3)", EMAIL)] }
      })
    }
  ],
  examples: [
    {
      url: "https://shop.example/admin/index.php?route=sale/order.info&user_token=&order_id=1042",
      surface: "order"
    },
    {
      url: "https://shop.example/back/index.php?route=sale/order/info&user_token=&order_id=1042",
      surface: "order"
    },
    {
      url: "http://localhost/admin/index.php?route=customer/customer.form&user_token=&customer_id=17",
      surface: "customer"
    },
    { url: "https://shop.example/admin/index.php?route=sale/order&user_token=", surface: "list" }
  ]
}
