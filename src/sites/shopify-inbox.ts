import type { SiteAdapter } from "./adapter"

const CONVERSATION =
  "^https://admin\\.shopify\\.com/store/[a-z0-9-]{1,100}/apps/inbox/conversations/[\\w-]{1,80}(?:[/?#]|$)"

/** Shopify Inbox: an app in a frame of the shop's back office, of which only the address is known. */
export const shopifyInbox: SiteAdapter = {
  id: "shopify-inbox",
  name: "Shopify Inbox",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "one-source",
  limits:
    "Only the address is read: no name, no number of waiting conversations. The chat itself is a frame of another origin, so texts may have to be copied.",
  match: ["https://admin.shopify.com/store/*"],
  signature: [],
  account: [
    {
      from: "url",
      pattern: "^https://admin\\.shopify\\.com/store/(?<id>[a-z0-9-]{1,100})(?:[/?#]|$)"
    }
  ],
  open: {
    by: "address",
    address: "https://admin.shopify.com/store/{account}/apps/inbox/conversations/{id}",
    kinds: ["thread"]
  },
  surfaces: [
    {
      kind: "chat",
      url: CONVERSATION,
      id: {
        sources: [
          {
            from: "url",
            pattern: "/apps/inbox/conversations/(?<id>[\\w-]{1,80})(?:[/?#]|$)",
            kind: "thread",
            quality: "alias"
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
      url: "https://admin.shopify.com/store/tea-example/apps/inbox/conversations/100000001",
      surface: "chat"
    }
  ]
}
