import type { SiteAdapter, SurfaceRule } from "./adapter"

/** The list is drawn in part: an open conversation that was scrolled away names nobody. */
const ROW = ".msg-item.selected[anim-data-id], .conv-item.selected[anim-data-id]"
const TITLES = ["header#header .threadChat__title", "#header .header-title"]
const name: SurfaceRule["name"] = TITLES.map((selector) => ({ from: "text", selector }))

const surface = (kind: "chat" | "group", id: string): SurfaceRule => ({
  kind,
  url: "^https://chat\\.zalo\\.me/",
  open: ROW,
  ...(kind === "group" && { when: ['.selected[anim-data-id^="g"]'] }),
  id: {
    sources: [
      {
        from: "attribute",
        selector: ROW,
        attribute: "anim-data-id",
        pattern: `^(?<id>${id})$`,
        kind: kind === "chat" ? "id" : "thread",
        quality: "stable"
      }
    ]
  },
  name,
  // The list is marked at the click, the header is drawn after it.
  confirm: name,
  fields: {},
  composer: [
    "#chat-input-content-id #richInput",
    "#richInput",
    // While a message is given bold or colours.
    '.chat-box-input-container .input-v4[contenteditable="true"]'
  ],
  observe: ["header#header", "#header"]
})

/** Zalo in a browser: one address for all conversations. Groups' numbers begin with a g. */
export const zalo: SiteAdapter = {
  id: "zalo",
  name: "Zalo",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "A conversation that was scrolled out of the list is not recognised until it is seen there again. The seller's own account is not read.",
  match: ["https://chat.zalo.me/*"],
  signature: [],
  account: [],
  open: { by: "search" },
  surfaces: [surface("group", "g\\d{1,25}"), surface("chat", "\\d{1,25}")],
  // The attribute is the same in every language.
  unread: [
    {
      from: "text",
      selector: '[data-translate-title="STR_TAB_MESSAGE"] [class*="leftbar-unread-badge"]',
      pattern: "(?<id>\\d{1,4})"
    }
  ],
  examples: [
    { url: "https://chat.zalo.me/", surface: "chat" },
    { url: "https://chat.zalo.me/", surface: "group" }
  ]
}
