import type { SiteAdapter, SurfaceRule } from "./adapter"

const ID = "[0-9A-Za-z]{20,60}"
const name: SurfaceRule["name"] = [{ from: "text", selector: ".list-group-item-chat.active h6" }]

/** LINE's numbers say what they name: U a person, C a group, R a room of several. */
const surface = (kind: "chat" | "group", letter: string): SurfaceRule => ({
  kind,
  url: `^https://chat\\.line\\.biz/${ID}/chat/${letter}${ID}(?:[/?#]|$)`,
  id: {
    sources: [
      {
        from: "url",
        pattern: `/chat/(?<id>${letter}${ID})(?:[/?#]|$)`,
        kind: kind === "chat" ? "id" : "thread",
        quality: "stable"
      }
    ]
  },
  name,
  confirm: name,
  fields: {},
  composer: ["#editor >>> textarea"],
  observe: [".list-group-item-chat.active"]
})

/** The chat of LINE Official Accounts. */
export const lineOa: SiteAdapter = {
  id: "line-oa",
  name: "LINE Official Account",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits: "The name is that of the list: none where the list does not show the open conversation.",
  match: ["https://chat.line.biz/*"],
  signature: [],
  account: [
    { from: "url", pattern: `^https://chat\\.line\\.biz/(?<id>${ID})/` },
    // The name that customers know.
    {
      from: "attribute",
      selector: 'a[href*="manager.line.biz/account/@"]',
      attribute: "href",
      pattern: "/account/(?<id>@[\\w-]{1,40})"
    }
  ],
  open: {
    by: "address",
    address: "https://chat.line.biz/{account}/chat/{id}",
    kinds: ["id", "thread"]
  },
  // As LINE documents it for text messages.
  messageLimit: 5000,
  surfaces: [surface("chat", "U"), surface("group", "[CR]")],
  unread: [{ from: "text", selector: "#menu .badge-pill", pattern: "(?<id>\\d{1,4})" }],
  examples: [
    {
      url: "https://chat.line.biz/U00000000000000000000000000000001/chat/U0000000000000000000000000000000a",
      surface: "chat"
    },
    {
      url: "https://chat.line.biz/U00000000000000000000000000000001/chat/C0000000000000000000000000000000b",
      surface: "group"
    }
  ]
}
