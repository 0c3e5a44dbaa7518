import type { SiteAdapter, TextSource } from "./adapter"

const SHOP = "^https://(?:admin|inbox)\\.shopify\\.com/store/"
/** Ids begin with a digit, and the names of folders (`open`, `closed`, `unread`) do not. */
const CONVERSATION = "/conversations/(?:unread/|open/|closed/)?(?<id>\\d[\\w-]{2,79})(?:[/?#]|$)"

const TOPIC: TextSource[] = [{ from: "text", selector: '[data-testid="conversationTopic"]' }]

/** Shopify Inbox: a site of its own, and an app in a frame of the shop's back office. */
export const shopifyInbox: SiteAdapter = {
  id: "shopify-inbox",
  name: "Shopify Inbox",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Conversations are told by their addresses; the heading is taken for the name by one source only. In the back office only the address is read, and the chat is a frame of another origin: texts may have to be copied.",
  match: ["https://admin.shopify.com/store/*", "https://inbox.shopify.com/store/*"],
  signature: [],
  account: [{ from: "url", pattern: `${SHOP}(?<id>[a-z0-9-]{1,100})(?:[/?#]|$)` }],
  open: {
    by: "address",
    address: "https://inbox.shopify.com/store/{account}/conversations/open/{id}",
    kinds: ["thread"]
  },
  surfaces: [
    {
      kind: "chat",
      url: `${SHOP}[a-z0-9-]{1,100}(?:/apps/inbox)?${CONVERSATION}`,
      id: {
        sources: [{ from: "url", pattern: CONVERSATION, kind: "thread", quality: "alias" }]
      },
      name: TOPIC,
      // The address moves on before the conversation is drawn.
      confirm: TOPIC,
      fields: {},
      composer: [],
      observe: ['[data-testid="conversationTopic"]']
    }
  ],
  examples: [
    {
      url: "https://inbox.shopify.com/store/tea-example/conversations/open/01900000-0000-7000-8000-000000000001",
      surface: "chat"
    },
    {
      url: "https://admin.shopify.com/store/tea-example/apps/inbox/conversations/100000001",
      surface: "chat"
    }
  ]
}
