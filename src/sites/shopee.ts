import type { SiteAdapter } from "./adapter"

const HOSTS = [
  "seller.shopee.sg",
  "seller.shopee.com.my",
  "seller.shopee.co.th",
  "seller.shopee.co.id",
  "seller.shopee.vn",
  "banhang.shopee.vn",
  "seller.shopee.ph",
  "seller.shopee.tw",
  "seller.shopee.com.br",
  "seller.shopee.com.mx",
  "seller.shopee.com.co",
  "seller.shopee.cl",
  "seller.shopee.cn"
]
const ORIGIN = "^https://(?:seller|banhang)\\.shopee\\.[a-z.]{2,6}"

const NAME = '[data-cy="webchat-conversation-cell-name"]'
const OPEN_CELL = '[data-cy="webchat-conversation-cell-root-current"]'
const INPUT = '[data-cy="webchat-conversation-detail-input"]'
/** An order's card in the list. A parcelled order says its total once for every parcel. */
const CARD = 'a.order-card[data-testid="order-item"]'

/** Shopee's seller centre of every country: chat and orders, where a buyer's user name is one. */
export const shopee: SiteAdapter = {
  id: "shopee",
  name: "Shopee",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "The open conversation is told by the list, so it must be in sight there; nothing known beside the messages names the buyer, so the list, and without it the address, is believed at once. Words of an order's state are known in Portuguese only; an order's own page gives its id only.",
  match: HOSTS.map((host) => `https://${host}/*`),
  signature: [],
  // User names are given out country by country.
  account: [{ from: "url", pattern: "^https://[a-z]{1,10}\\.shopee\\.(?<id>[a-z.]{2,6})/" }],
  open: { by: "search" },
  surfaces: [
    {
      kind: "chat",
      url: `${ORIGIN}/(?:new-webchat|webchat|portal/chat-management)(?:[/?#]|$)`,
      open: `${OPEN_CELL}, ${INPUT}`,
      id: {
        sources: [
          {
            from: "attribute",
            selector: `${OPEN_CELL} ${NAME}`,
            attribute: "title",
            kind: "username",
            quality: "alias"
          },
          {
            from: "text",
            selector: `${OPEN_CELL} ${NAME}`,
            kind: "username",
            quality: "alias"
          },
          // Says with whom the page was opened; whether it follows a click in the list is not known.
          {
            from: "url",
            pattern: "[?&]conversation_id=(?<id>[\\w-]{1,60})(?:[&#]|$)",
            kind: "thread",
            quality: "guess"
          }
        ]
      },
      name: [
        { from: "attribute", selector: `${OPEN_CELL} ${NAME}`, attribute: "title" },
        { from: "text", selector: `${OPEN_CELL} ${NAME}` }
      ],
      fields: {},
      composer: [`${INPUT} textarea`, `${INPUT} [contenteditable="true"]`],
      // Which cell is the open one is an attribute of the cells.
      observe: ['[data-cy="webchat-conversation-list"]']
    },
    {
      kind: "order",
      url: `${ORIGIN}/portal/sale/order/\\d{1,20}(?:[/?#]|$)`,
      id: { sources: [], optional: true },
      name: [],
      fields: {
        "order-id": [{ from: "url", pattern: "/portal/sale/order/(?<id>\\d{1,20})(?:[/?#]|$)" }]
      },
      composer: []
    },
    {
      kind: "list",
      url: `${ORIGIN}/portal/sale/order/?(?:[?#]|$)`,
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      list: {
        of: "order",
        rows: CARD,
        sources: [
          { from: "text", selector: ".buyer-username", kind: "username", quality: "alias" }
        ],
        name: [{ from: "text", selector: ".buyer-username" }],
        fields: {
          // "Order ID 261101ABCDEFGH", in the page's language.
          order: [
            { from: "text", selector: ".order-sn", pattern: "(?:^|\\s)(?<id>[0-9A-Z]{10,20})\\s?$" }
          ],
          total: [{ from: "text", selector: ".total-price" }],
          status: [{ from: "text", selector: ".order-status .status" }],
          carrier: [{ from: "text", selector: ".fulfilment-channel-name" }]
        }
      },
      states: {
        "não pago": "to-pay",
        "a enviar": "to-ship",
        enviado: "shipped",
        "pedido recebido": "done",
        cancelado: "cancelled"
      },
      composer: [],
      observe: [".order-list-table-all .table-body-wrapper"]
    }
  ],
  unread: [{ from: "text", selector: "#tab_unreplied", pattern: "\\((?<id>\\d{1,4})" }],
  examples: [
    { url: "https://seller.shopee.co.id/new-webchat/conversations", surface: "chat" },
    {
      url: "https://seller.shopee.co.th/webchat/conversations?conversation_id=1000000000000001",
      surface: "chat"
    },
    { url: "https://banhang.shopee.vn/portal/chat-management", surface: "chat" },
    { url: "https://seller.shopee.com.br/portal/sale/order/100000000000001", surface: "order" },
    { url: "https://seller.shopee.com.br/portal/sale/order?type=completed", surface: "list" }
  ]
}
