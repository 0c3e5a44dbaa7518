import type { SiteAdapter } from "./adapter"

/** `<buyer>-0-<part of the list>`: one buyer may stand in several parts. */
const ROW = ".chat-item-box.active[data-random]"
/** On messages of both sides, and always the buyer's. */
const THREAD = "#msgListContainer [currentuid]"
const NAME = ".chatWindowHeader .base-info .name"
const RECEIVER = ".buyer-receive-info > div:first-of-type > div:last-of-type"

/** Pinduoduo's workbench for shops: its chat, an order, a case of returned goods. */
export const pinduoduo: SiteAdapter = {
  id: "pinduoduo",
  name: "拼多多 (Pinduoduo)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "The list of orders has hashed names only and is not read. An order page says whom it goes to once the seller has made that visible; it names no buyer. The chat stands still while another log-in of the shop is in use.",
  match: ["https://mms.pinduoduo.com/*"],
  signature: [],
  account: [],
  open: { by: "search" },
  surfaces: [
    {
      kind: "chat",
      url: "^https://mms\\.pinduoduo\\.com/chat-merchant(?:[/?#]|$)",
      open: `${ROW}, ${THREAD}`,
      id: {
        sources: [
          {
            from: "attribute",
            selector: ROW,
            attribute: "data-random",
            pattern: "^(?<id>\\d{3,20})-",
            kind: "id",
            quality: "stable"
          },
          {
            from: "attribute",
            selector: THREAD,
            attribute: "currentuid",
            pattern: "^(?<id>\\d{3,20})$",
            kind: "id",
            quality: "stable"
          }
        ]
      },
      name: [
        { from: "text", selector: NAME },
        { from: "text", selector: `${ROW} .nickname-span` }
      ],
      // The row is marked first, the messages of the buyer before may stand for a while.
      agree: [
        {
          from: "attribute",
          selector: THREAD,
          attribute: "currentuid",
          pattern: "^(?<id>\\d{3,20})$"
        }
      ],
      confirm: [{ from: "text", selector: NAME }],
      fields: {},
      composer: ["textarea#replyTextarea"],
      observe: [".chatWindowHeader", "#msgListContainer"]
    },
    {
      kind: "order",
      url: "^https://mms\\.pinduoduo\\.com/orders/detail/?\\?",
      id: { sources: [], optional: true },
      // "Wang Example 13800000000"; stars until the seller asks to see it.
      name: [{ from: "text", selector: RECEIVER, pattern: "^(?<id>[^*\\d]{1,60}) 1\\d{10}$" }],
      fields: {
        order: [{ from: "url", pattern: "[?&]sn=(?<id>\\d{6}-\\d{8,20})(?:[&#]|$)" }],
        phone: [{ from: "text", selector: RECEIVER, pattern: " (?<id>1\\d{10})$" }],
        address: [
          {
            from: "text",
            selector: ".buyer-receive-info > div:last-of-type > div:last-of-type",
            pattern: "^(?<id>[^*]{4,300})$"
          }
        ]
      },
      composer: [],
      observe: ["#mf-mms-orders-container"]
    },
    {
      kind: "order",
      url: "^https://mms\\.pinduoduo\\.com/aftersales-ssr/detail/?\\?",
      id: { sources: [], optional: true },
      name: [],
      fields: {
        order: [{ from: "url", pattern: "[?&]orderSn=(?<id>\\d{6}-\\d{8,20})(?:[&#]|$)" }]
      },
      composer: []
    }
  ],
  examples: [
    { url: "https://mms.pinduoduo.com/chat-merchant/index.html#/", surface: "chat" },
    { url: "https://mms.pinduoduo.com/chat-merchant/index.html?r=0.1#/", surface: "chat" },
    { url: "https://mms.pinduoduo.com/orders/detail?sn=261101-100000000000001", surface: "order" },
    {
      url: "https://mms.pinduoduo.com/aftersales-ssr/detail?id=10000000000001&orderSn=261101-100000000000001",
      surface: "order"
    }
  ]
}
