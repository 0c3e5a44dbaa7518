import type { SiteAdapter } from "./adapter"

/** The back office of shops on Douyin. All its class names are hashed; its chat is Feige. */
export const douyinShop: SiteAdapter = {
  id: "douyin-shop",
  name: "抖店 (Douyin Shop)",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits: "Only that it is a list of orders or of goods is known; nothing in it is read.",
  match: ["https://fxg.jinritemai.com/ffa/*"],
  signature: [],
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "list",
      url: "^https://fxg\\.jinritemai\\.com/ffa/(?:morder/order/list|g/list)(?:[/?#]|$)",
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      composer: []
    }
  ],
  examples: [
    { url: "https://fxg.jinritemai.com/ffa/morder/order/list", surface: "list" },
    { url: "https://fxg.jinritemai.com/ffa/g/list", surface: "list" }
  ]
}
