import type { SiteAdapter } from "./adapter"

/** Youzan's back office: an order and a customer, told by their addresses. */
export const youzan: SiteAdapter = {
  id: "youzan",
  name: "有赞 (Youzan)",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Only addresses are read: the number of an order, the id of a customer. Shops for beauty and chain stores have other addresses.",
  match: ["https://www.youzan.com/v4/*"],
  signature: [],
  account: [],
  open: {
    by: "address",
    address: "https://www.youzan.com/v4/scrm/customer/manage#/detail?yzUid={id}",
    kinds: ["id"]
  },
  surfaces: [
    {
      kind: "order",
      url: "^https://www\\.youzan\\.com/v4/trade/order/detail/?\\?",
      id: { sources: [], optional: true },
      name: [],
      fields: { order: [{ from: "url", pattern: "[?&]orderNo=(?<id>E\\d{10,30})(?:[&#]|$)" }] },
      composer: []
    },
    {
      kind: "customer",
      url: "^https://www\\.youzan\\.com/v4/scrm/customer/manage/?(?:\\?[^#]{0,300})?#/detail/?\\?",
      id: {
        sources: [
          {
            from: "hash",
            pattern: "[?&]yzUid=(?<id>\\d{1,20})(?:&|$)",
            kind: "id",
            quality: "stable"
          }
        ]
      },
      name: [],
      fields: {},
      composer: []
    }
  ],
  examples: [
    {
      url: "https://www.youzan.com/v4/trade/order/detail?orderNo=E20261101000000000000001",
      surface: "order"
    },
    {
      url: "https://www.youzan.com/v4/scrm/customer/manage#/detail?yzUid=1000000001",
      surface: "customer"
    }
  ]
}
