import type { IdentitySource, SiteAdapter, SurfaceRule } from "./adapter"

/** `data-testid`s left in July 2025 and came back in 2026, so others stand behind it. */
const NAME = [
  '#main header [data-testid="conversation-info-header-chat-title"]',
  '#main header [role="button"] span[dir="auto"]:not([title])',
  '#main header [role="button"] span[dir="auto"]',
  '#main header span[dir="auto"]'
]

/** What the probe finds, which the seller may switch on. A lid is an account's for ever. */
const lid: IdentitySource = {
  from: "probe",
  probe: "whatsapp-chat-id",
  pattern: "^(?<id>\\d{5,20}@lid)$",
  kind: "lid",
  quality: "stable"
}
/** A number can pass to another person: it is asked about, like a name. */
const phone: IdentitySource = {
  from: "probe",
  probe: "whatsapp-phone",
  kind: "phone",
  quality: "guess"
}
const groupId: IdentitySource = {
  from: "probe",
  probe: "whatsapp-chat-id",
  pattern: "^(?<id>[\\d-]{5,40}@g\\.us)$",
  kind: "thread",
  quality: "stable"
}

/**
 * Since April 2026 no phone number stands in the page, and most ids are @lid aliases: without the
 * probe only the name is left, which the seller confirms once.
 */
const guess = (kind: "name" | "thread"): IdentitySource[] =>
  NAME.map((selector) => ({ from: "text", selector, kind, quality: "guess" }))

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://web\\.whatsapp\\.com/",
  open: "#main header",
  id: { sources: [lid, phone, ...guess("name")], also: [phone, ...guess("name")] },
  name: NAME.map((selector) => ({ from: "text", selector })),
  unique: {
    rows: '#pane-side [role="row"]',
    name: [
      {
        from: "attribute",
        selector: '[data-testid="cell-frame-title"] span[title]',
        attribute: "title"
      },
      { from: "attribute", selector: "span[title]", attribute: "title" }
    ]
  },
  fields: { phone: [{ from: "probe", probe: "whatsapp-phone" }] },
  composer: [
    '#main footer [contenteditable="true"][data-lexical-editor="true"]',
    '#main footer [contenteditable="true"]',
    '[data-testid="conversation-compose-box-input"]'
  ],
  observe: ["#main header"]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  // The line under a group's name lists its members; under a person's it says when they were here.
  // In a group pictures of those who write stand beside what they wrote.
  when: [
    [
      '#main header [data-icon*="group"]',
      '#main header [data-icon*="community"]',
      '#main header [data-testid*="default-group"]',
      '#main header span[title*=", "]',
      '#main header span[title*="\u3001"]',
      '#main [data-testid="group-chat-profile-picture"]'
    ].join(", ")
  ],
  id: { sources: [groupId, ...guess("thread")], also: guess("thread") },
  fields: {}
}

/** WhatsApp Web and Business: one address for all chats, so the header is all there is. */
export const whatsappWeb: SiteAdapter = {
  id: "whatsapp-web",
  name: "WhatsApp Web",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "A chat is known by its name alone unless the seller switches the probe on; with it, until a message is on screen.",
  match: ["https://web.whatsapp.com/*"],
  signature: [],
  // The seller's own number and device, `"<number>:<device>@c.us"`; a customer's is nowhere.
  account: [
    { from: "storage", key: "last-wid-md", pattern: '^"?(?<id>\\d{5,20})[:@]' },
    { from: "storage", key: "last-wid", pattern: '^"?(?<id>\\d{5,20})[:@]' }
  ],
  open: { by: "search" },
  // The longest that the app takes.
  messageLimit: 65_536,
  surfaces: [group, chat],
  unread: [{ from: "title", pattern: "^\\((?<id>\\d{1,4})\\+?\\)" }],
  examples: [{ url: "https://web.whatsapp.com/", surface: "chat" }]
}
