import type { SiteAdapter } from "./adapter"

const SOLD = "(?:your/orders|your/shops/[\\w-]{1,60}/orders)/sold"

/** Etsy: conversations with buyers, and orders, which Etsy calls receipts. */
export const etsy: SiteAdapter = {
  id: "etsy",
  name: "Etsy",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Conversations and orders are told by their addresses; no anchor for a buyer's name is known. The box to write in is found by its English prompt, else by where the caret is.",
  match: [
    "https://www.etsy.com/messages/*",
    "https://www.etsy.com/your/conversations/*",
    "https://www.etsy.com/your/orders/*",
    "https://www.etsy.com/your/shops/*"
  ],
  signature: [],
  account: [],
  open: { by: "address", address: "https://www.etsy.com/messages/{id}", kinds: ["thread"] },
  surfaces: [
    {
      kind: "chat",
      url: "^https://www\\.etsy\\.com/(?:messages|your/conversations)/\\d{1,19}(?:[/?#]|$)",
      id: {
        sources: [
          {
            from: "url",
            pattern: "/(?:messages|your/conversations)/(?<id>\\d{1,19})(?:[/?#]|$)",
            kind: "thread",
            quality: "stable"
          }
        ]
      },
      name: [],
      fields: {},
      composer: ['textarea[placeholder="Type your reply"]']
    },
    {
      kind: "order",
      url: `^https://www\\.etsy\\.com/${SOLD}(?:/\\d{6,19}(?:[/?#]|$)|[^#]{0,300}[?&]order_id=\\d{6,19}(?:[&#]|$))`,
      id: { sources: [], optional: true },
      name: [],
      fields: {
        order: [
          { from: "url", pattern: "[?&]order_id=(?<id>\\d{6,19})(?:[&#]|$)" },
          { from: "url", pattern: "/orders/sold/(?<id>\\d{6,19})(?:[/?#]|$)" }
        ]
      },
      composer: []
    }
  ],
  examples: [
    { url: "https://www.etsy.com/messages/1000000001", surface: "chat" },
    { url: "https://www.etsy.com/your/conversations/1000000001", surface: "chat" },
    { url: "https://www.etsy.com/your/orders/sold/3000000001?ref=top", surface: "order" },
    { url: "https://www.etsy.com/your/orders/sold/new?order_id=3000000001", surface: "order" },
    { url: "https://www.etsy.com/your/shops/TeaExample/orders/sold/3000000001", surface: "order" }
  ]
}
