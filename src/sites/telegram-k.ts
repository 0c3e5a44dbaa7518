import type { SiteAdapter, SurfaceRule } from "./adapter"

/** Other columns and previews hold chats too; only this one is open. */
const ACTIVE = "#column-center .chats-container > .chat.active:not(.chat-preview)"
const TITLE = `${ACTIVE} .chat-info .peer-title[data-peer-id]`

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://web\\.telegram\\.org/k/",
  open: TITLE,
  id: {
    sources: [
      {
        from: "attribute",
        selector: TITLE,
        attribute: "data-peer-id",
        pattern: "^(?<id>\\d{1,20})$",
        kind: "id",
        quality: "stable"
      }
    ]
  },
  name: [{ from: "text", selector: TITLE }],
  // The hash is a number or an @name; only a number can contradict.
  agree: [{ from: "hash", pattern: "^#(?<id>-?\\d{1,20})(?:[_?]|$)" }],
  fields: {
    username: [{ from: "hash", pattern: "^#@(?<id>[A-Za-z]\\w{3,31})(?:[/?]|$)", steps: ["lower"] }]
  },
  composer: [
    `${ACTIVE} .input-message-input[data-peer-id]:not(.input-field-input-fake)`,
    ".input-message-input[data-peer-id]:not(.input-field-input-fake)"
  ],
  observe: [`${ACTIVE} .chat-info`]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  when: [`${ACTIVE} .chat-info .peer-title[data-peer-id^="-"]`],
  id: {
    sources: [
      {
        from: "attribute",
        selector: TITLE,
        attribute: "data-peer-id",
        pattern: "^(?<id>-\\d{1,20})$",
        kind: "thread",
        quality: "stable"
      }
    ]
  }
}

/** Telegram Web K. Its localStorage holds the keys of the log-in and is never read. */
export const telegramK: SiteAdapter = {
  id: "telegram-k",
  name: "Telegram Web K",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  match: ["https://web.telegram.org/k/*"],
  signature: [],
  account: [
    { from: "url", pattern: "^[^#?]{1,200}\\?(?:[^#]{0,300}&)?account=(?<id>\\d{1,3})(?:[&#]|$)" }
  ],
  open: {
    by: "address",
    address: "https://web.telegram.org/k/#{id}",
    kinds: ["id", "thread"]
  },
  surfaces: [group, chat],
  examples: [
    { url: "https://web.telegram.org/k/#@anna_example", surface: "chat" },
    { url: "https://web.telegram.org/k/#1234567890", surface: "chat" },
    { url: "https://web.telegram.org/k/#-1234567890", surface: "group" }
  ]
}
