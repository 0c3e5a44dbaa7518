import type { SiteAdapter } from "./adapter"

/** An order in BigCommerce's back office, told by its address. */
export const bigcommerce: SiteAdapter = {
  id: "bigcommerce",
  name: "BigCommerce",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits: "Only the number of an order is read, from its address.",
  match: ["https://*.mybigcommerce.com/manage/*"],
  signature: [],
  // The shop, not the person of its staff.
  account: [
    { from: "url", pattern: "^https://store-(?<id>[a-z0-9]{1,40})\\.mybigcommerce\\.com/" }
  ],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: "^https://store-[a-z0-9]{1,40}\\.mybigcommerce\\.com/manage/orders/\\d{1,12}(?:[/?#]|$)",
      id: { sources: [], optional: true },
      name: [],
      fields: {
        order: [{ from: "url", pattern: "/manage/orders/(?<id>\\d{1,12})(?:[/?#]|$)" }]
      },
      composer: []
    }
  ],
  examples: [
    { url: "https://store-abc123example.mybigcommerce.com/manage/orders/1042", surface: "order" }
  ]
}
