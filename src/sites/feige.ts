import type { SiteAdapter } from "./adapter"

const ROW = '[data-qa-id="qa-conversation-chat-item"]'
/** Class names are hashed behind a word, and the word has changed: each that was seen is tried. */
const open = (state: string) => `${ROW}${state}:not([data-btm-id$=".systemConv"])`
const OPEN_ROW = [
  open('[class*="selected"]'),
  open(".active"),
  open('[aria-selected="true"]')
] as const
/** A button beside the name reads "添加备注". */
const HEADER = "#topbar-left-info span"

/** Feige (飞鸽), where shops on Douyin talk with their buyers. */
export const feige: SiteAdapter = {
  id: "feige",
  name: "飞鸽 (Douyin Feige)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Not every version of the page bears ids of conversations; without them a buyer is known by the name shown, and nicknames are not unique.",
  match: ["https://im.jinritemai.com/pc_seller_v2/*"],
  signature: [],
  account: [],
  open: { by: "search" },
  surfaces: [
    {
      kind: "chat",
      // One address for all conversations; ?fromOrder= only says how the page was opened.
      url: "^https://im\\.jinritemai\\.com/pc_seller_v2/main/workspace(?:[/?#]|$)",
      open: HEADER,
      id: {
        sources: [
          ...OPEN_ROW.map((selector) => ({
            from: "attribute" as const,
            selector: `${selector}[data-cid]`,
            attribute: "data-cid",
            kind: "thread" as const,
            quality: "alias" as const
          })),
          { from: "text", selector: HEADER, kind: "name", quality: "guess" }
        ]
      },
      name: [
        { from: "text", selector: HEADER },
        ...OPEN_ROW.map((selector) => ({
          from: "attribute" as const,
          selector: `${selector} [class*="nameLine"]`,
          attribute: "title"
        }))
      ],
      confirm: [{ from: "text", selector: HEADER }],
      unique: {
        rows: ROW,
        name: [
          { from: "attribute", selector: '[class*="nameLine"]', attribute: "title" },
          { from: "text", selector: '[data-qa-id="qa-conversation-nickname"]' }
        ]
      },
      fields: {},
      composer: ['textarea[data-qa-id="qa-send-message-textarea"]'],
      observe: ["#topbar-left-info"]
    }
  ],
  examples: [
    { url: "https://im.jinritemai.com/pc_seller_v2/main/workspace", surface: "chat" },
    {
      url: "https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=6900000000000000001",
      surface: "chat"
    }
  ]
}
