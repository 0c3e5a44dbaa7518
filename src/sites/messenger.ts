import type { SiteAdapter, SurfaceRule } from "./adapter"

/**
 * Over a conversation with one person stands a link to their profile, over a group none. Links in
 * the messages below have labels too.
 */
const PROFILE = '[role="main"] a[aria-label]:not([role="log"] a):not([href*="/messenger_media/"])'
const name: SurfaceRule["name"] = [
  { from: "attribute", selector: PROFILE, attribute: "aria-label" }
]

/**
 * The address and the header change one after the other. A conversation that became end-to-end
 * encrypted has a new number: the two name one person, whom the seller joins once, helped by the
 * profile.
 */
const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://www\\.(?:facebook\\.com/messages|messenger\\.com)/(?:e2ee/)?t/\\d{1,25}(?:[/?#]|$)",
  open: PROFILE,
  id: {
    sources: [
      {
        from: "url",
        pattern: "^[^?#]{1,60}/t/(?<id>\\d{1,25})(?:[/?#]|$)",
        kind: "thread",
        quality: "stable"
      }
    ],
    // The same profile stands over both.
    also: [
      {
        from: "attribute",
        selector: PROFILE,
        attribute: "href",
        pattern:
          "^(?:https://www\\.facebook\\.com)?/(?:profile\\.php\\?id=)?(?<id>[\\w.]{3,60})/?(?:[?&]|$)",
        steps: ["lower"],
        kind: "username",
        quality: "guess"
      }
    ]
  },
  name,
  confirm: name,
  fields: {},
  composer: [
    '[role="main"] [role="textbox"][data-lexical-editor="true"]',
    '[role="textbox"][data-lexical-editor="true"]'
  ],
  observe: [PROFILE]
}

/** Messenger in Facebook; messenger.com leads there since April 2026. */
export const messenger: SiteAdapter = {
  id: "messenger",
  name: "Messenger",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "A person has one number in encrypted conversations and another in plain ones: each is joined to the customer once. Groups are not recognised. The page does not tell the seller's own account.",
  match: ["https://www.facebook.com/*", "https://www.messenger.com/*"],
  signature: [],
  account: [],
  // The address of an encrypted conversation has a part that its number does not tell.
  open: { by: "search" },
  // As makers of shared inboxes document it.
  messageLimit: 20_000,
  surfaces: [chat],
  unread: [{ from: "title", pattern: "^\\((?<id>\\d{1,4})\\+?\\)" }],
  examples: [
    { url: "https://www.facebook.com/messages/t/100001234567890/", surface: "chat" },
    { url: "https://www.facebook.com/messages/e2ee/t/7001234567890123/", surface: "chat" },
    { url: "https://www.messenger.com/t/100001234567890", surface: "chat" }
  ]
}
