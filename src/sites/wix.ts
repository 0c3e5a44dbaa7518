import type { SiteAdapter } from "./adapter"

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const EMAIL = {
  from: "text",
  selector: 'span[data-hook="InfoCard__UserEmail"]',
  pattern: "^(?<id>[^\\s@<>]{1,64}@[^\\s@<>]{3,180})$",
  steps: ["lower"]
} as const
const DASHBOARD = `^https://manage\\.wix\\.com/dashboard/${UUID}`

/** Wix's back office: an order with its buyer's e-mail address, and a product. */
export const wix: SiteAdapter = {
  id: "wix",
  name: "Wix",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Of an order, its number and the buyer's e-mail address are read; of a product, only its address.",
  match: ["https://manage.wix.com/dashboard/*"],
  signature: [],
  // The shop, not the person of its staff.
  account: [{ from: "url", pattern: `/dashboard/(?<id>${UUID})(?:[/?#]|$)` }],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: `${DASHBOARD}/ecom-platform/order-details/${UUID}(?:[/?#]|$)`,
      id: {
        sources: [{ ...EMAIL, steps: [...EMAIL.steps], kind: "email", quality: "alias" }],
        optional: true
      },
      name: [],
      fields: {
        order: [
          {
            from: "text",
            selector: 'div[data-hook="HeaderTitle__TitleText"]',
            pattern: "(?:^|[\\s#])(?<id>\\d{1,12})$"
          }
        ],
        email: [{ ...EMAIL, steps: [...EMAIL.steps] }],
        "order-id": [{ from: "url", pattern: `/order-details/(?<id>${UUID})(?:[/?#]|$)` }]
      },
      composer: [],
      observe: ['div[data-hook="HeaderTitle__TitleText"]', EMAIL.selector]
    },
    {
      kind: "product",
      url: `${DASHBOARD}/wix-stores/products/product/${UUID}(?:[/?#]|$)`,
      id: { sources: [], optional: true },
      name: [],
      fields: { product: [{ from: "url", pattern: `/product/(?<id>${UUID})(?:[/?#]|$)` }] },
      composer: []
    }
  ],
  examples: [
    {
      url: "https://manage.wix.com/dashboard/00000000-1111-4222-8333-444444444444/ecom-platform/order-details/55555555-6666-4777-8888-999999999999",
      surface: "order"
    },
    {
      url: "https://manage.wix.com/dashboard/00000000-1111-4222-8333-444444444444/wix-stores/products/product/55555555-6666-4777-8888-999999999999",
      surface: "product"
    }
  ]
}
