import type { IdentitySource, SiteAdapter, SurfaceRule } from "./adapter"

/** Numbers of WeChat Web are new at every log-in: a remark or nickname is all that lasts. */
const named = (kind: "name" | "thread"): IdentitySource[] => [
  { from: "text", selector: ".title_name", kind, quality: "guess" }
]

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https://(?:wx\\.qq|web\\.wechat)\\.com/",
  open: ".title_name",
  // People's pictures come from one place, groups' from another; no picture yet is nobody yet.
  when: ['.chat_item.active img[src*="webwxgeticon"]'],
  id: { sources: named("name") },
  name: [{ from: "text", selector: ".title_name" }],
  // Between two conversations the list and the title say two names.
  agree: [{ from: "text", selector: ".chat_item.active .nickname_text" }],
  unique: { rows: ".chat_item", name: [{ from: "text", selector: ".nickname_text" }] },
  fields: {},
  composer: ["#editArea"],
  observe: [".title_name"]
}

const group: SurfaceRule = {
  ...chat,
  kind: "group",
  when: ['.chat_item.active img[src*="webwxgetheadimg"]'],
  id: { sources: named("thread") },
  // A group's title tells how many they are.
  agree: []
}

/** WeChat in a browser. Many accounts may no longer log in there. */
export const wechatWeb: SiteAdapter = {
  id: "wechat-web",
  name: "WeChat Web",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Many accounts can no longer log in. Nothing but the name names a person: the seller confirms each once, and twins are asked about. A conversation that the list does not show is not recognised.",
  match: ["https://wx.qq.com/*", "https://web.wechat.com/*"],
  signature: [],
  account: [],
  open: { by: "search" },
  surfaces: [chat, group],
  examples: [
    { url: "https://wx.qq.com/", surface: "chat" },
    { url: "https://web.wechat.com/", surface: "group" }
  ]
}
