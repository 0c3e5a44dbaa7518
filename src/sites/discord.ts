import type { SiteAdapter, SurfaceRule } from "./adapter"

const BOX = '[role="textbox"][data-slate-editor="true"]'

/** The box names whom it writes to: "Message @anna" in every language has the @, a group has none. */
const surface = (kind: "chat" | "group", box: string, title: string): SurfaceRule => ({
  kind,
  url: "^https://(?:canary\\.|ptb\\.)?discord\\.com/channels/@me/\\d{15,22}(?:[/?#]|$)",
  open: box,
  id: {
    sources: [
      {
        from: "url",
        pattern: "/channels/@me/(?<id>\\d{15,22})(?:[/?#]|$)",
        kind: "thread",
        quality: "stable"
      }
    ]
  },
  name: [{ from: "title", pattern: title }],
  confirm: [{ from: "attribute", selector: box, attribute: "aria-label" }],
  fields: {},
  composer: [box],
  observe: [box]
})

/** Direct messages of Discord in a browser. */
export const discord: SiteAdapter = {
  id: "discord",
  name: "Discord",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Only direct messages, not the channels of servers. A group with an @ in its name looks like a person. The seller's own account is not read.",
  match: ["https://discord.com/*", "https://canary.discord.com/*", "https://ptb.discord.com/*"],
  signature: [],
  account: [],
  open: {
    by: "address",
    address: "https://discord.com/channels/@me/{id}",
    kinds: ["thread"]
  },
  // Without a subscription, which doubles it.
  messageLimit: 2000,
  surfaces: [
    surface("chat", `${BOX}[aria-label*="@"]`, "Discord \\| @(?<id>.{1,200})$"),
    surface("group", `${BOX}:not([aria-label*="@"])`, "Discord \\| (?<id>[^@].{0,200})$")
  ],
  unread: [{ from: "title", pattern: "^\\((?<id>\\d{1,4})\\+?\\)" }],
  examples: [
    { url: "https://discord.com/channels/@me/100000000000000001", surface: "chat" },
    { url: "https://discord.com/channels/@me/100000000000000002", surface: "group" }
  ]
}
