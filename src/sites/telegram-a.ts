import type { SiteAdapter, SurfaceRule } from "./adapter"

/**
 * Lists of messages lie on a stack of slides: while one comes and the other goes both headers and
 * both boxes are there, and the one below stays, unseen. The coming one is where the address leads.
 */
const COMING = ".Transition_slide-to"
const OPEN = ".Transition_slide-active"

/**
 * Nobody's: "Saved Messages" is the seller, also where it shows what came from somebody. Over the
 * list of what is scheduled or pinned there is only a number: the slide below has the name.
 */
const open = [
  `.MiddleHeader :is(${COMING}, ${OPEN}):not(:has(.saved-messages)) .ChatInfo .Avatar[data-peer-id]`,
  `.MiddleHeader :not(:has(.saved-messages)) + ${OPEN} > h3`,
  // Pictures gone, and no topic, which has none: the address still tells.
  ".MiddleHeader .ChatInfo:not(:has(.Avatar)):not(:has(.topic-header-icon))"
].join(", ")

const composer = [COMING, OPEN].map(
  // `.clone` is the mirror that measures the height; the box of a file's caption has another id.
  (slide) => `.messages-layout ${slide} #editable-message-text:not(.clone)`
)

const avatarOf = (slide: string) => ({
  from: "attribute" as const,
  selector: `.MiddleHeader ${slide} .ChatInfo .Avatar[data-peer-id]`,
  attribute: "data-peer-id"
})
/** A topic of a forum shows its own title, and no picture of the group. */
const titleIn = (slide: string) => ({
  from: "text" as const,
  selector: `.MiddleHeader ${slide} .ChatInfo:has(.Avatar) h3.fullName`
})

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://web\\.telegram\\.org/a/",
  open,
  id: {
    sources: [
      // `#<chat>_<thread>_<type>`: people are positive numbers.
      { from: "hash", pattern: "^#(?<id>\\d{1,20})(?:_|$)", kind: "id", quality: "stable" }
    ]
  },
  name: [titleIn(COMING), titleIn(OPEN)],
  agree: [avatarOf(COMING), avatarOf(OPEN), avatarOf("")],
  fields: {},
  composer,
  observe: [".MiddleHeader"]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  url: "^https://web\\.telegram\\.org/a/(?:\\?[^#]{0,500})?#-\\d{1,20}(?:_|$)",
  open: ".MiddleHeader .ChatInfo",
  id: {
    sources: [
      { from: "hash", pattern: "^#(?<id>-\\d{1,20})(?:_|$)", kind: "thread", quality: "stable" }
    ]
  },
  name: [
    titleIn(COMING),
    titleIn(OPEN),
    // "<group> › <topic>", unless the seller switched names in titles off.
    { from: "title", pattern: "^(?:\\[T\\] )?(?<id>.{1,200}) › " },
    { from: "text", selector: ".Chat.chat-item-clickable.group.selected h3.fullName" }
  ],
  agree: [avatarOf(COMING), avatarOf(OPEN)]
}

/** Telegram Web A. Its localStorage holds the keys of the log-in and is never read. */
export const telegramA: SiteAdapter = {
  id: "telegram-a",
  name: "Telegram Web A",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Bots look like people. Topics of a bot, and messages to a channel's own inbox, are not recognised. The number of waiting messages is shown in narrow windows only.",
  match: ["https://web.telegram.org/a/*"],
  signature: [],
  // Several log-ins live side by side as slots; the first has no number, or a 1.
  account: [
    {
      from: "url",
      pattern: "^[^#?]{1,200}\\?(?:[^#]{0,300}&)?account=(?<id>[2-9]|[1-9]\\d{1,2})(?:[&#]|$)"
    }
  ],
  open: {
    by: "address",
    // Looked at only when the page is loaded: a tab that is open already has to load it anew.
    address: "https://web.telegram.org/a/#{id}",
    kinds: ["id", "thread"],
    loads: true
  },
  // As Telegram documents it for every text message.
  messageLimit: 4096,
  surfaces: [group, chat],
  unread: [{ from: "text", selector: ".MiddleHeader .unread-count", pattern: "^(?<id>\\d{1,4})" }],
  examples: [
    { url: "https://web.telegram.org/a/#1234567890", surface: "chat" },
    { url: "https://web.telegram.org/a/?account=2#1234567890_scheduled", surface: "chat" },
    { url: "https://web.telegram.org/a/#-1001234567890", surface: "group" },
    { url: "https://web.telegram.org/a/#-1001234567890_5", surface: "group" }
  ]
}
