import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const NAME: TextSource[] = [
  {
    from: "text",
    selector:
      ".conversation-details-wrap div:has(+ .conversation--header--actions) > span:first-child"
  },
  {
    from: "text",
    selector: ".conversation-details-wrap div:has(+ .conversation--header--actions)"
  }
]

/** The panel beside the conversation, never the messages, where a customer may write any link. */
const PANEL = ".conversation-details-wrap ~ *"

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https?://[^/]{1,255}/app/accounts/\\d{1,12}/(?:[^?#]{1,300}/)?(?:conversations|inbox-view/conversation)/\\d{1,12}(?:[/?#]|$)",
  open: ".conversation-details-wrap .conversation--header--actions",
  id: {
    sources: [
      {
        from: "attribute",
        selector: `${PANEL} a[href^="/app/accounts/"][href*="/contacts/"][rel~="nofollow"]`,
        attribute: "href",
        pattern: "^/app/accounts/\\d{1,12}/contacts/(?<id>\\d{1,12})(?:[?#]|$)",
        kind: "id",
        quality: "stable"
      },
      {
        from: "url",
        pattern: "/conversations?/(?<id>\\d{1,12})(?:[/?#]|$)",
        kind: "thread",
        // One person's for good, but one person has many.
        quality: "alias"
      }
    ]
  },
  name: NAME,
  // The address moves on before the conversation is drawn.
  confirm: NAME,
  fields: {
    email: [
      {
        from: "attribute",
        selector: `${PANEL} a[href^="mailto:"]`,
        attribute: "href",
        pattern: "^mailto:(?<id>[^\\s?]{3,254})",
        steps: ["decode"]
      }
    ],
    phone: [
      {
        from: "attribute",
        selector: `${PANEL} a[href^="tel:"]`,
        attribute: "href",
        pattern: "^tel:(?<id>[^?]{3,40})",
        steps: ["phone"]
      }
    ]
  },
  composer: [
    '.conversation-details-wrap .reply-box .ProseMirror[contenteditable="true"]',
    '.conversation-details-wrap .ProseMirror[contenteditable="true"]'
  ],
  observe: [".conversation-details-wrap div:has(> .conversation--header--actions)"]
}

const CONTACT: TextSource[] = [{ from: "text", selector: "#app h3" }]

/** The page of one contact, with all of their conversations. */
const customer: SurfaceRule = {
  kind: "customer",
  url: "^https?://[^/]{1,255}/app/accounts/\\d{1,12}/contacts/\\d{1,12}(?:[/?#]|$)",
  open: "#app h3",
  id: {
    sources: [
      {
        from: "url",
        pattern: "/contacts/(?<id>\\d{1,12})(?:[/?#]|$)",
        kind: "id",
        quality: "stable"
      }
    ]
  },
  name: CONTACT,
  confirm: CONTACT,
  fields: {},
  composer: []
}

/** Chatwoot, a shared inbox for many channels, on Chatwoot's own or anybody's server. */
export const chatwoot: SiteAdapter = {
  id: "chatwoot",
  name: "Chatwoot",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "Who it is, their e-mail and their phone stand in the panel beside the conversation: while it is closed only the conversation is known. How many wait is not told by the page.",
  match: [],
  signature: ["noscript#noscript", "#app"],
  account: [
    { from: "url", pattern: "^https?://[^/]{1,255}/app/accounts/(?<id>\\d{1,12})(?:[/?#]|$)" }
  ],
  open: {
    by: "address",
    address: "{origin}/app/accounts/{account}/contacts/{id}",
    kinds: ["id"]
  },
  surfaces: [chat, customer],
  examples: [
    { url: "https://desk.example/app/accounts/1/conversations/42", surface: "chat" },
    { url: "https://desk.example/app/accounts/1/inbox/3/conversations/42", surface: "chat" },
    { url: "https://desk.example/app/accounts/1/label/vip/conversations/42", surface: "chat" },
    { url: "https://desk.example/app/accounts/1/contacts/7", surface: "customer" }
  ]
}
