import type { SiteAdapter } from "./adapter"

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const DASHBOARD = `^https://manage\\.wix\\.com/dashboard/${UUID}`

/** Wix's back office: an order and a product, told by their addresses. */
export const wix: SiteAdapter = {
  id: "wix",
  name: "Wix",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits: "Only addresses are read: an order's id there is not the number that the buyer was told.",
  match: ["https://manage.wix.com/dashboard/*"],
  signature: [],
  // The shop, not the person of its staff.
  account: [{ from: "url", pattern: `/dashboard/(?<id>${UUID})(?:[/?#]|$)` }],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: `${DASHBOARD}/ecom-platform/order-details/${UUID}(?:[/?#]|$)`,
      id: { sources: [], optional: true },
      name: [],
      fields: {
        "order-id": [{ from: "url", pattern: `/order-details/(?<id>${UUID})(?:[/?#]|$)` }]
      },
      composer: []
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
