import type { SiteAdapter, SurfaceRule } from "./adapter"

/** While one chat slides over another both headers exist; the active one is who is open. */
const header = (inside: string): string[] => [
  `.MiddleHeader .Transition_slide-active .ChatInfo ${inside}`,
  `.MiddleHeader .ChatInfo ${inside}`
]

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://web\\.telegram\\.org/a/",
  open: ".MiddleHeader .ChatInfo",
  id: {
    sources: [
      // `#<chat>_<thread>_<type>`: people are positive numbers.
      { from: "hash", pattern: "^#(?<id>\\d{1,20})(?:_|$)", kind: "id", quality: "stable" }
    ]
  },
  name: header("h3.fullName").map((selector) => ({ from: "text", selector })),
  agree: header(".Avatar[data-peer-id]").map((selector) => ({
    from: "attribute",
    selector,
    attribute: "data-peer-id"
  })),
  fields: {},
  // `.clone` is the mirror that measures the height; the modal's box belongs to a file's caption.
  composer: [
    ".messages-layout .Transition_slide-active #editable-message-text:not(.clone)",
    ".messages-layout #editable-message-text:not(.clone)"
  ],
  observe: [".MiddleHeader"]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  url: "^https://web\\.telegram\\.org/a/(?:\\?[^#]{0,500})?#-\\d{1,20}",
  id: {
    sources: [
      { from: "hash", pattern: "^#(?<id>-\\d{1,20})(?:_|$)", kind: "thread", quality: "stable" }
    ]
  }
}

/** Telegram Web A. Its localStorage holds the keys of the log-in and is never read. */
export const telegramA: SiteAdapter = {
  id: "telegram-a",
  name: "Telegram Web A",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  match: ["https://web.telegram.org/a/*"],
  signature: [],
  // Several log-ins live side by side as slots; the first has no number in the address.
  account: [
    { from: "url", pattern: "^[^#?]{1,200}\\?(?:[^#]{0,300}&)?account=(?<id>\\d{1,3})(?:[&#]|$)" }
  ],
  open: {
    by: "address",
    address: "https://web.telegram.org/a/#{id}",
    kinds: ["id", "thread"]
  },
  surfaces: [group, chat],
  examples: [
    { url: "https://web.telegram.org/a/#1234567890", surface: "chat" },
    { url: "https://web.telegram.org/a/?account=2#1234567890_5", surface: "chat" },
    { url: "https://web.telegram.org/a/#-1001234567890", surface: "group" }
  ]
}
