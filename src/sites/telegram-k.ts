import type { SiteAdapter, SurfaceRule } from "./adapter"

/** Other columns and previews hold chats too; only this one is open. */
const ACTIVE = "#column-center .chats-container > .chat.active:not(.chat-preview)"
/** Beside the title there are names of those who type, and of the group of a topic. */
const TITLE = `${ACTIVE} .chat-info .user-title .peer-title`
const INPUT = `${ACTIVE} .input-message-input[data-peer-id]:not(.input-field-input-fake)`

/** A topic's title names the topic, with the group's number; no topic is 0. */
const WHOLE = ':is(:not([data-thread-id]), [data-thread-id="0"])'
/** Words of the client stand for "Saved Messages", for what still loads, and for hidden names. */
const PERSON = `${TITLE}${WHOLE}:not([data-me-as-notes="1"]):not(:has(.i18n))`

const titles = (title: string): SurfaceRule["name"] => [
  // Beside it are the marks of a verified or a paying person.
  { from: "text", selector: `${title} .peer-title-inner` },
  { from: "text", selector: title }
]

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://web\\.telegram\\.org/k/",
  open: `${PERSON}[data-peer-id]`,
  id: {
    sources: [
      {
        from: "attribute",
        selector: PERSON,
        attribute: "data-peer-id",
        pattern: "^(?<id>\\d{1,20})$",
        kind: "id",
        quality: "stable"
      }
    ]
  },
  name: titles(PERSON),
  agree: [
    // The hash is a number or an @name; only a number can contradict.
    { from: "hash", pattern: "^#(?<id>-?\\d{1,20})(?:[_?]|$)" },
    // Whose box it is. What was saved from somebody has their name over the seller's own box.
    { from: "attribute", selector: INPUT, attribute: "data-peer-id" }
  ],
  fields: {
    username: [{ from: "hash", pattern: "^#@(?<id>[A-Za-z]\\w{3,31})(?:[/?]|$)", steps: ["lower"] }]
  },
  composer: [INPUT],
  observe: [`${ACTIVE} .chat-info`]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  open: `${TITLE}[data-peer-id]`,
  when: [`${TITLE}[data-peer-id^="-"]`],
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
  },
  // Under a topic's title stands the name of its group.
  name: [
    ...titles(`${TITLE}${WHOLE}`),
    { from: "text", selector: `${ACTIVE} .chat-info .bottom .peer-title[data-peer-id^="-"]` }
  ]
}

/** Telegram Web K. Its localStorage holds the keys of the log-in and is never read. */
export const telegramK: SiteAdapter = {
  id: "telegram-k",
  name: "Telegram Web K",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Bots look like people. Lists of what is scheduled or pinned, topics of a bot, and messages to a channel's own inbox are not recognised. The number of waiting messages is not read.",
  match: ["https://web.telegram.org/k/*"],
  signature: [],
  account: [
    {
      from: "url",
      pattern: "^[^#?]{1,200}\\?(?:[^#]{0,300}&)?account=(?<id>[2-9]|[1-9]\\d{1,2})(?:[&#]|$)"
    }
  ],
  open: {
    by: "address",
    address: "https://web.telegram.org/k/#{id}",
    kinds: ["id", "thread"]
  },
  // As Telegram documents it for every text message.
  messageLimit: 4096,
  surfaces: [group, chat],
  examples: [
    { url: "https://web.telegram.org/k/#@anna_example", surface: "chat" },
    { url: "https://web.telegram.org/k/#1234567890", surface: "chat" },
    { url: "https://web.telegram.org/k/#-1234567890", surface: "group" }
  ]
}
