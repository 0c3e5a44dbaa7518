import type { SiteAdapter, SurfaceRule } from "./adapter"

const PARAMETER = "^[^#]{1,500}[?&]"

/** Before a conversation is drawn the panel's h1 says "Inbox": no name, and no sign of a change. */
const name: SurfaceRule["name"] = [{ from: "text", selector: '[role="main"] h2[dir="auto"]' }]

const inbox = (of: "FB" | "IG"): SurfaceRule => ({
  kind: "chat",
  url: `^https://business\\.facebook\\.com/latest/inbox/[^#]{1,500}[?&]thread_type=${of}_MESSAGE(?:[&#]|$)`,
  id: {
    sources: [
      {
        from: "url",
        pattern: `${PARAMETER}selected_item_id=(?<id>\\d{1,45})(?:[&#]|$)`,
        // Facebook gives each person a number for this page alone, Instagram the conversation one.
        kind: of === "FB" ? "id" : "thread",
        quality: "stable"
      }
    ]
  },
  name,
  // The address is new while the conversation before it still stands there.
  confirm: name,
  fields: {},
  composer: [
    '[contenteditable="true"][role="textbox"]:not([aria-disabled="true"])',
    'textarea[aria-label]:not([aria-disabled="true"])'
  ],
  observe: ['[role="main"] h2[dir="auto"]']
})

/** The inbox of pages and shops on Facebook and Instagram. */
export const metaBusinessSuite: SiteAdapter = {
  id: "meta-business-suite",
  name: "Meta Business Suite",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "The name is read from one place, seen by one source. Comments, and conversations by WhatsApp, are not recognised. A person whose mailbox is not in the address is met as new.",
  match: ["https://business.facebook.com/latest/*"],
  signature: [],
  // People's numbers belong to the mailbox: a page, or an account of Instagram.
  account: [
    { from: "url", pattern: `${PARAMETER}mailbox_id=(?<id>\\d{1,25})(?:[&#]|$)` },
    { from: "url", pattern: `${PARAMETER}asset_id=(?<id>\\d{1,25})(?:[&#]|$)` }
  ],
  open: {
    by: "address",
    address:
      "https://business.facebook.com/latest/inbox/all?asset_id={account}&mailbox_id={account}&selected_item_id={id}&thread_type=FB_MESSAGE",
    kinds: ["id"]
  },
  // Instagram's, the lower of the two that are answered here.
  messageLimit: 1000,
  surfaces: [inbox("FB"), inbox("IG")],
  examples: [
    {
      url: "https://business.facebook.com/latest/inbox/all?asset_id=1001&mailbox_id=1001&selected_item_id=7001234567890123&thread_type=FB_MESSAGE",
      surface: "chat"
    },
    {
      url: "https://business.facebook.com/latest/inbox/instagram_direct?mailbox_id=1002&selected_item_id=340282366841710300000000000000000000000&thread_type=IG_MESSAGE",
      surface: "chat"
    }
  ]
}
