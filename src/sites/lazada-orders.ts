import type { SiteAdapter } from "./adapter"

const COUNTRIES = ["sg", "com.my", "co.th", "co.id", "vn", "com.ph"]

/** An order in Lazada's seller centre, told by its address. */
export const lazadaOrders: SiteAdapter = {
  id: "lazada-orders",
  name: "Lazada",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits: "Only the number of an order is read, from its address. The chat is not known.",
  match: COUNTRIES.map((it) => `https://sellercenter.lazada.${it}/apps/*`),
  signature: [],
  account: [{ from: "url", pattern: "^https://sellercenter\\.lazada\\.(?<id>[a-z.]{2,6})/" }],
  open: { by: "none" },
  surfaces: [
    {
      kind: "order",
      url: "^https://sellercenter\\.lazada\\.[a-z.]{2,6}/apps/order/detail/?\\?",
      id: { sources: [], optional: true },
      name: [],
      fields: {
        order: [{ from: "url", pattern: "[?&]tradeOrderId=(?<id>\\d{6,20})(?:[&#]|$)" }]
      },
      composer: []
    }
  ],
  examples: [
    {
      url: "https://sellercenter.lazada.vn/apps/order/detail?tradeOrderId=100000000000001",
      surface: "order"
    },
    {
      url: "https://sellercenter.lazada.com.ph/apps/order/detail?tradeOrderId=100000000000001",
      surface: "order"
    }
  ]
}
