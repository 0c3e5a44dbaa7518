import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

/** Newer pages hold the chat in a shadow root. */
const EMBEDDED = '[data-testid="xchatEmbedRoute"] >>> '
const HEADER = '[data-testid="dm-conversation-header"]'
const BOX = 'textarea[data-testid="dm-composer-textarea"]'
const PERSON = '[data-testid="dm-conversation-username"]'
const NAME: TextSource[] = [
  { from: "text", selector: EMBEDDED + PERSON },
  { from: "text", selector: PERSON }
]

const composer = [EMBEDDED + BOX, BOX, '[data-testid="dmComposerTextInput"]']

const surface = (kind: "chat" | "group", path: string, id: string): SurfaceRule => ({
  kind,
  url: `^https://x\\.com/${path}(?:[/?#]|$)`,
  id: {
    sources: [
      {
        from: "url",
        pattern: `^https://x\\.com/(?:i/chat|messages)/(?<id>${id})(?:[/?#]|$)`,
        kind: "thread",
        quality: "stable"
      }
    ]
  },
  name: NAME,
  // The address moves on before the conversation is drawn.
  confirm: NAME,
  fields: {},
  composer,
  observe: [EMBEDDED + HEADER, HEADER]
})

const PAIR = "\\d{1,20}-\\d{1,20}"

/**
 * Direct messages of X: an address names the two people, one of them the seller, so the pair is
 * one person's for each of the seller's accounts. Groups have a number alone, with a g before it
 * in new addresses.
 */
export const x: SiteAdapter = {
  id: "x",
  name: "X",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "In the chats that X had before, under /messages, the name is not read: they are told by the address, and believed only after a while.",
  match: ["https://x.com/*"],
  signature: [],
  // The pair has the seller's own number in it.
  account: [],
  open: { by: "address", address: "https://x.com/i/chat/{id}", kinds: ["thread"] },
  // As makers of shared inboxes document it.
  messageLimit: 10_000,
  surfaces: [
    surface("chat", `(?:i/chat|messages)/${PAIR}`, PAIR),
    surface("group", "(?:i/chat/g\\d{1,20}|messages/\\d{1,20})", "g?\\d{1,20}")
  ],
  unread: [
    {
      from: "attribute",
      selector: 'a[href="/i/chat"]',
      attribute: "aria-label",
      pattern: "(?<id>\\d{1,4})"
    }
  ],
  examples: [
    { url: "https://x.com/i/chat/1000001-2000002", surface: "chat" },
    { url: "https://x.com/messages/1000001-2000002", surface: "chat" },
    { url: "https://x.com/i/chat/g3000003", surface: "group" },
    { url: "https://x.com/messages/3000003", surface: "group" }
  ]
}
