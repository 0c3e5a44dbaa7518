import type { SiteAdapter, SurfaceRule } from "./adapter"

/** Over a conversation with one person stands a link to their profile, over a group none. */
const PROFILE = '[role="main"] header a[href^="/"]:not([href^="/direct"])'
const username: SurfaceRule["name"] = [
  {
    from: "attribute",
    selector: PROFILE,
    attribute: "href",
    pattern: "^/(?<id>[\\w.]{1,30})/?(?:\\?|$)",
    steps: ["lower"]
  }
]

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://www\\.instagram\\.com/direct/t/\\d{1,45}(?:[/?#]|$)",
  open: PROFILE,
  id: {
    sources: [
      {
        from: "url",
        pattern: "/direct/t/(?<id>\\d{1,45})(?:[/?#]|$)",
        kind: "thread",
        quality: "stable"
      }
    ],
    // A name can be changed, and taken by another; it says who a new conversation may be with.
    also: username.map((it) => ({ ...it, kind: "username", quality: "guess" }))
  },
  name: [{ from: "text", selector: PROFILE }, ...username],
  // The address is new before the header is.
  confirm: username,
  fields: { username },
  composer: [
    '[role="main"] div[role="textbox"][data-lexical-editor]',
    'div[role="textbox"][data-lexical-editor]'
  ],
  observe: ['[role="main"] header']
}

/** Direct messages of Instagram in a browser. */
export const instagram: SiteAdapter = {
  id: "instagram",
  name: "Instagram",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Groups are not recognised: the address does not tell them, and over them stands no profile. The seller's own account is not read.",
  match: ["https://www.instagram.com/*"],
  signature: [],
  account: [],
  open: {
    by: "address",
    address: "https://www.instagram.com/direct/t/{id}/",
    kinds: ["thread"]
  },
  // As Meta documents it for direct messages.
  messageLimit: 1000,
  surfaces: [chat],
  unread: [
    {
      from: "attribute",
      selector: 'a[href^="/direct/inbox"]',
      attribute: "aria-label",
      pattern: "(?<id>\\d{1,4})"
    }
  ],
  examples: [{ url: "https://www.instagram.com/direct/t/17840000000000001/", surface: "chat" }]
}
