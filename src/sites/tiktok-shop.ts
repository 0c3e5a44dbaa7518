import type { SiteAdapter } from "./adapter"

const COUNTRIES = "us uk ie de es fr it jp mx br id my ph sg th vn".split(" ")
const HOSTS = [...COUNTRIES.map((it) => `seller-${it}.tiktok.com`), "seller-id.tokopedia.com"]
const ORIGIN = "^https://seller-(?:[a-z]{2}\\.tiktok|id\\.tokopedia)\\.com"

/** TikTok Shop's seller centre, in Indonesia also Tokopedia's. */
export const tiktokShop: SiteAdapter = {
  id: "tiktok-shop",
  name: "TikTok Shop",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Ids of conversations are only in the page's own memory, and what marks the open conversation is not known: the customer is chosen by hand, and their texts are only to be copied. Orders give their number only.",
  match: HOSTS.map((host) => `https://${host}/*`),
  signature: [],
  // The seller's number stands in an address or not, as one came there; an order's is TikTok's own.
  account: [],
  open: { by: "search" },
  surfaces: [
    {
      kind: "chat",
      url: `${ORIGIN}/chat/inbox(?:[/?#]|$)`,
      open: "#chat-input-send-button",
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      composer: ["#chat-input-textarea > textarea", "#chat-input-textarea textarea"],
      observe: ["#chat-input-textarea"]
    },
    {
      kind: "order",
      url: `${ORIGIN}/order/detail/?\\?`,
      id: { sources: [], optional: true },
      name: [],
      fields: { order: [{ from: "url", pattern: "[?&]order_no=(?<id>\\d{10,25})(?:[&#]|$)" }] },
      composer: []
    }
  ],
  unread: [
    {
      from: "text",
      selector: '[data-testid="chat.chatroom.conversation_card"] .p-badge-number'
    }
  ],
  examples: [
    {
      url: "https://seller-us.tiktok.com/chat/inbox/current?oec_seller_id=7490000000000000001&shop_region=US",
      surface: "chat"
    },
    { url: "https://seller-id.tokopedia.com/chat/inbox/current", surface: "chat" },
    {
      url: "https://seller-vn.tiktok.com/order/detail?order_no=570000000000000001&shop_region=VN",
      surface: "order"
    }
  ]
}
