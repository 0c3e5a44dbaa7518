import type { SiteAdapter } from "./adapter"

const EMAIL = {
  from: "attribute",
  selector: "#_billing_email",
  attribute: "value",
  steps: ["trim", "lower"]
} as const
const PHONE = { from: "attribute", selector: "#_billing_phone", attribute: "value" } as const

/** The saved parts of an address; the form's inputs are there, hidden, before "Edit" is clicked. */
const address = (whose: "billing" | "shipping") => ({
  from: "attribute" as const,
  selector: ["address_1", "address_2", "postcode", "city"]
    .map((it) => `#_${whose}_${it}`)
    .join(", "),
  attribute: "value",
  join: true
})

/** An order in the WordPress back office of anybody's shop, in both of its addresses. */
export const woocommerce: SiteAdapter = {
  id: "woocommerce",
  name: "WooCommerce",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  match: [],
  signature: ["#order_data", "#woocommerce-order-data, .woocommerce-order-data"],
  // Customers belong to the shop, whoever of its staff is logged in.
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
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
            pattern: "(?<id>[^\\s@]{1,64}@[^\\s@]{1,190})",
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
        address: [address("shipping"), address("billing")]
      },
      composer: []
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
    }
  ]
}
