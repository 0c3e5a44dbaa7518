import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const ADMIN = "^https?://[^?#]{1,500}/wp-admin/"
const text = (selector: string): TextSource => ({ from: "text", selector })
const saved = (selector: string): TextSource => ({
  from: "attribute",
  selector,
  attribute: "value"
})

const EMAIL = {
  from: "attribute",
  selector: "#_billing_email",
  attribute: "value",
  steps: ["trim", "lower"]
} as const
const PHONE = { from: "attribute", selector: "#_billing_phone", attribute: "value" } as const
const EMAIL_SHAPE = "(?:^|[\\s<(:])(?<id>[^\\s@<(:]{1,64}@[^\\s@]{1,190})"
const USER = "[?&]user_id=(?<id>[1-9]\\d{0,18})(?:[&#]|$)"

/** What the keys of WooCommerce's own states mean; those of plug-ins move nothing. */
const states: SurfaceRule["states"] = {
  pending: "to-pay",
  "on-hold": "to-pay",
  failed: "to-pay",
  processing: "to-ship",
  completed: "done",
  cancelled: "cancelled",
  refunded: "cancelled"
}

const nobody = { id: { sources: [], optional: true }, name: [], fields: {}, composer: [] }

/** A field of the order that a shop or plug-in writes, among WordPress's "custom fields". */
const ownField = (...keys: string[]): TextSource[] =>
  keys.map((key) => ({
    from: "value",
    selector: `#the-list tr:has(input[id$="-key"][value="${key}"]) textarea`
  }))

/** The saved parts of an address; the form's inputs are there, hidden, before "Edit" is clicked. */
const address = (whose: "billing" | "shipping") => ({
  from: "attribute" as const,
  selector: ["address_1", "address_2", "postcode", "city"]
    .map((it) => `#_${whose}_${it}`)
    .join(", "),
  attribute: "value",
  join: true
})

/** Orders and customers in the WordPress back office of anybody's shop. */
export const woocommerce: SiteAdapter = {
  id: "woocommerce",
  name: "WooCommerce",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "Tracking numbers are read from the list where WooCommerce's own fulfillments are switched on; on an order's page they are where each plug-in likes. Codes and coupons on an order were not seen on a real page.",
  match: [],
  base: "^https?://[^/?#]{1,253}(?<id>/[^?#]{1,120}?)/wp-admin/",
  signature: [
    "#woocommerce-order-data #order_data, #the-list .order-preview, #fieldset-billing #billing_first_name, .woocommerce-table__table"
  ],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  open: {
    by: "address",
    address: "{origin}/wp-admin/user-edit.php?user_id={id}",
    kinds: ["id"]
  },
  surfaces: [
    {
      kind: "order",
      when: ["#order_data"],
      // Plain: post.php?post=7&action=edit. High-performance tables: admin.php?page=wc-orders&action=edit&id=7.
      url: "^https?://[^?#]{1,500}/wp-admin/(?:post\\.php\\?(?:[^#]{0,300}&)?post=\\d{1,19}|admin\\.php\\?(?:[^#]{0,300}&)?page=wc-orders(?:--[\\w-]{1,40})?(?:[&#]|$))",
      id: {
        sources: [
          // Guests have an empty value.
          {
            from: "attribute",
            selector: "#customer_user option[selected]",
            attribute: "value",
            pattern: "^(?<id>[1-9]\\d{0,18})$",
            kind: "id",
            quality: "stable"
          },
          {
            ...EMAIL,
            steps: [...EMAIL.steps],
            pattern: EMAIL_SHAPE,
            kind: "email",
            quality: "alias"
          },
          // Families and offices share a telephone: it proposes, and the seller confirms.
          {
            ...PHONE,
            pattern: "(?<id>[+\\d][\\d\\s().\\/-]{4,30})",
            steps: ["phone"],
            kind: "phone",
            quality: "guess"
          }
        ],
        optional: true
      },
      name: [
        {
          from: "attribute",
          selector: "#_billing_first_name, #_billing_last_name",
          attribute: "value",
          join: true
        },
        {
          from: "text",
          selector: "#customer_user option[selected]",
          pattern: "^(?<id>[^(]{1,200}) \\(#\\d"
        },
        {
          from: "attribute",
          selector: "#_shipping_first_name, #_shipping_last_name",
          attribute: "value",
          join: true
        }
      ],
      fields: {
        // Plug-ins may number orders in their own way; the heading says what the customer was told.
        order: [
          {
            from: "text",
            selector: ".woocommerce-order-data__heading",
            pattern: "#(?<id>[^\\s]{1,40})"
          },
          { from: "url", pattern: "[?&](?:post|id)=(?<id>\\d{1,19})(?:[&#]|$)" }
        ],
        email: [{ ...EMAIL, steps: [...EMAIL.steps] }],
        phone: [PHONE],
        status: [
          {
            from: "attribute",
            selector: "#order_status option[selected]",
            attribute: "value",
            pattern: "^(?:wc-)?(?<id>[\\w-]{1,40})$"
          }
        ],
        // The first of the tables; those below it say what was paid and refunded.
        total: [
          {
            from: "text",
            selector:
              ".wc-order-totals-items > table.wc-order-totals:first-of-type tr:last-of-type td.total"
          }
        ],
        address: [address("shipping"), address("billing")],
        date: [saved('input[name="order_date"]')],
        carrier: [text("#order_shipping_line_items tr.shipping .name > .view")],
        origin: [text(".order-attribution-origin")],
        // Folded away at first, but there.
        campaign: [{ from: "value", selector: ".order-attribution-utm-campaign" }],
        source: [{ from: "value", selector: ".order-attribution-utm-source" }],
        medium: [{ from: "value", selector: ".order-attribution-utm-medium" }],
        code: ownField("rg", "referral"),
        landing: ownField("landing_page"),
        coupon: [{ from: "text", selector: ".wc_coupon_list li.code", join: true }]
      },
      items: {
        rows: "#order_line_items > tr.item",
        title: [text(".wc-order-item-name"), saved("td.name[data-sort-value]")],
        quantity: [
          { from: "attribute", selector: "input.quantity", attribute: "data-qty" },
          { ...text("td.quantity .view"), pattern: "(?<id>\\d[\\d.,]{0,10})" }
        ],
        total: [text("td.line_cost .view .amount")],
        sku: [{ ...text(".wc-order-item-sku"), pattern: "[:：]\\s{0,5}(?<id>\\S.{0,98})" }]
      },
      states,
      composer: []
    },
    {
      ...nobody,
      kind: "list",
      url: `${ADMIN}(?:edit\\.php\\?(?:[^#]{0,500}&)?post_type=shop_order|admin\\.php\\?(?:[^#]{0,500}&)?page=wc-orders)(?:[&#]|$)`,
      when: ["#the-list .order-preview"],
      list: {
        of: "order",
        rows: "#the-list > tr:has(.order-view)",
        // Only the name is there.
        sources: [],
        name: [{ ...text(".order-view"), pattern: "^\\s{0,9}#\\S{1,40}\\s{1,9}(?<id>.{1,300})" }],
        fields: {
          order: [{ ...text(".order-view"), pattern: "#(?<id>\\S{1,40})" }],
          "order-id": [
            { from: "attribute", selector: ".order-preview", attribute: "data-order-id" }
          ],
          status: [
            {
              from: "attribute",
              selector: "mark.order-status",
              attribute: "class",
              pattern: "(?:^| )status-(?<id>[\\w-]{1,40})"
            }
          ],
          date: [{ from: "attribute", selector: "time[datetime]", attribute: "datetime" }],
          total: [text(".column-order_total ins .amount"), text(".column-order_total .amount")],
          origin: [text(".column-origin")],
          carrier: [{ ...text(".column-shipment_provider"), pattern: "(?<id>[^\\s-].{0,98})" }],
          tracking: [
            { ...text(".column-shipment_tracking"), pattern: "(?<id>[\\w-]{0,40}\\d[\\w-]{2,40})" }
          ]
        }
      },
      states
    },
    {
      kind: "customer",
      url: `${ADMIN}(?:network/)?user-edit\\.php\\?(?:[^#]{0,500}&)?user_id=[1-9]\\d{0,18}(?:[&#]|$)`,
      open: "#fieldset-billing",
      id: { sources: [{ from: "url", pattern: USER, kind: "id", quality: "stable" }] },
      name: [
        { ...saved("#billing_first_name, #billing_last_name"), join: true },
        { ...saved("#first_name, #last_name"), join: true }
      ],
      fields: {
        email: [
          { ...saved("#billing_email"), pattern: EMAIL_SHAPE, steps: ["lower"] },
          { ...saved("#email"), pattern: EMAIL_SHAPE, steps: ["lower"] }
        ],
        phone: [saved("#billing_phone")],
        address: ["shipping", "billing"].map((whose) => ({
          ...saved(
            ["address_1", "address_2", "postcode", "city"].map((it) => `#${whose}_${it}`).join(", ")
          ),
          join: true
        }))
      },
      composer: []
    },
    {
      ...nobody,
      kind: "list",
      url: `${ADMIN}admin\\.php\\?(?:[^#]{0,500}&)?page=wc-admin&(?:[^#]{0,500}&)?path=(?:/|%2[Ff])customers(?:[&#]|$)`,
      when: [".woocommerce-table__table"],
      observe: [".woocommerce-table__table", "#wpbody-content"],
      list: {
        of: "customer",
        rows: ".woocommerce-table__table tr:has(th.woocommerce-table__item)",
        sources: [
          {
            from: "attribute",
            selector: 'th a[href*="user_id="]',
            attribute: "href",
            pattern: USER,
            kind: "id",
            quality: "stable"
          },
          {
            from: "attribute",
            selector: 'a[href^="mailto:"]',
            attribute: "href",
            pattern: EMAIL_SHAPE,
            steps: ["decode", "lower"],
            kind: "email",
            quality: "alias"
          }
        ],
        name: [text("th")],
        fields: {
          email: [text('a[href^="mailto:"]')]
        }
      }
    }
  ],
  examples: [
    { url: "https://shop.example/wp-admin/post.php?post=1042&action=edit", surface: "order" },
    {
      url: "https://shop.example/wp-admin/admin.php?page=wc-orders&action=edit&id=1042",
      surface: "order"
    },
    {
      url: "http://localhost:8080/blog/wp-admin/post.php?post=7&action=edit&message=1",
      surface: "order"
    },
    { url: "https://shop.example/wp-admin/admin.php?page=wc-orders&status=all", surface: "list" },
    { url: "https://shop.example/wp-admin/edit.php?post_type=shop_order", surface: "list" },
    { url: "https://shop.example/wp-admin/user-edit.php?user_id=17", surface: "customer" }
  ]
}
