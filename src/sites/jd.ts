import type { IdentitySource, SiteAdapter, SurfaceRule } from "./adapter"

const OPEN = '.alluser-item:is(.alluser-item_check, .t-item-ck, [aria-selected="true"])'
/** The open row of the list; colleagues (`imwaiter`) stand in it too. */
const ROW = `${OPEN}:not([id*="imwaiter"])`
const HEADER = ".chat-head-name > span"

/** A JD account's own name, its "PIN", stays the same. */
const pin = (attribute: string, quality: "stable" | "alias", pattern?: string): IdentitySource => ({
  from: "attribute",
  selector: `${ROW}[${attribute}]`,
  attribute,
  ...(pattern && { pattern }),
  kind: "id",
  quality
})

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://(?:dongdong\\.jd\\.com/|shop\\.jd\\.com/jdm/kefu/)",
  open: ".chat-head-name",
  id: {
    sources: [
      // `u_<pin>imcustomer<shop>`
      pin("id", "stable", "^u_(?<id>.{1,100}?)imcustomer\\d{0,20}$"),
      pin("data-user-id", "alias"),
      pin("uid", "alias"),
      { from: "text", selector: HEADER, kind: "name", quality: "guess" }
    ]
  },
  name: [
    { from: "text", selector: HEADER },
    { from: "text", selector: `${ROW} .alluser-item-name` }
  ],
  confirm: [{ from: "text", selector: HEADER }],
  unique: { rows: ".alluser-item", name: [{ from: "text", selector: ".alluser-item-name" }] },
  fields: {},
  composer: ['.EditorContent[contenteditable="true"]'],
  observe: [".chat-head-name"]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  when: ['.c_tabs-tab_check[title="群聊"]'],
  id: { sources: [{ from: "text", selector: HEADER, kind: "thread", quality: "guess" }] }
}

const CARD = ".jd-scrollbar__view .table-body .card"

const orders: SurfaceRule = {
  kind: "list",
  url: "^https://shop\\.jd\\.com/jdm/trade/(?:orders/order-list|order/orderList)(?:[/?#]|$)",
  id: { sources: [], optional: true },
  name: [],
  fields: {},
  list: {
    of: "order",
    rows: CARD,
    // With stars in it, it is nobody's.
    sources: [
      {
        from: "text",
        selector: ".user-pin",
        pattern: "^\\s{0,5}(?<id>[^*\\s]{1,100})\\s{0,5}$",
        kind: "id",
        quality: "alias"
      }
    ],
    name: [
      { from: "text", selector: ".user-pin", pattern: "^\\s{0,5}(?<id>[^*\\s]{1,100})\\s{0,5}$" }
    ],
    fields: {
      order: [{ from: "text", selector: ".shop-order-id .order-info-btn span" }],
      date: [
        {
          from: "text",
          selector: ".order-time-info .shop-overflow-tooltip__content",
          pattern: "(?<id>\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}) ?下单"
        }
      ],
      total: [{ from: "text", selector: '[prop="receivables"] .config-view-item__value' }],
      status: [{ from: "text", selector: '[prop="orderStatus"] .order-status span' }],
      address: [{ from: "text", selector: ".cons-address-text", pattern: "，(?<id>[^*]{4,300})$" }],
      phone: [
        { from: "text", selector: ".cons-mobile-phone-text", pattern: "(?<id>1\\d{10})(?:\\D|$)" }
      ]
    }
  },
  states: {
    待付款: "to-pay",
    待出库: "to-ship",
    已出库: "shipped",
    已完成: "done",
    已取消: "cancelled"
  },
  composer: [],
  observe: [".jd-scrollbar__view .table-body"]
}

const order: SurfaceRule = {
  kind: "order",
  url: "^https://shop\\.jd\\.com/jdm/trade/(?:orders/order-details|order/orderDetail)[/?]",
  id: { sources: [], optional: true },
  name: [],
  fields: { order: [{ from: "url", pattern: "[?&]orderId=(?<id>\\d{6,20})(?:[&#]|$)" }] },
  composer: []
}

/** JD's chat Dongdong and its back office for shops. */
export const jd: SiteAdapter = {
  id: "jd",
  name: "京东 (JD.com)",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "The list of orders shows buyers, telephones and addresses with stars, which are then not read. An order's own page gives its number only.",
  match: ["https://dongdong.jd.com/*", "https://shop.jd.com/jdm/*"],
  signature: [],
  account: [],
  open: { by: "search" },
  surfaces: [group, chat, order, orders],
  examples: [
    { url: "https://dongdong.jd.com/", surface: "chat" },
    { url: "https://dongdong.jd.com/", surface: "group" },
    { url: "https://shop.jd.com/jdm/kefu/kf-manage-lite", surface: "chat" },
    {
      url: "https://shop.jd.com/jdm/trade/orders/order-list?tabType=allOrders",
      surface: "list"
    },
    {
      url: "https://shop.jd.com/jdm/trade/orders/order-details?orderId=300000000001",
      surface: "order"
    }
  ]
}
