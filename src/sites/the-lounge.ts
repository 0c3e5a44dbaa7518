import type { IdentitySource, SiteAdapter, SurfaceRule } from "./adapter"

/** The row of the list that is open. Gone while the list is being searched: then nobody is read. */
const OPEN = ".networks .channel-list-item.active"

/**
 * The number in the address lives for one session of the server: afterwards it is another's, so it
 * says only that a conversation is open. Upper and lower case mean the same nick.
 */
const surface = (
  kind: "chat" | "group",
  type: "query" | "channel",
  identity: Pick<IdentitySource, "kind" | "quality">
): SurfaceRule => {
  const view = `#chat-container .chat-view[data-type="${type}"]`
  return {
    kind,
    url: "^https?://[^#]{1,500}#/chan-\\d{1,9}(?:\\?|$)",
    open: `${OPEN}[data-type="${type}"]`,
    when: [view],
    id: {
      sources: [
        {
          from: "attribute",
          selector: view,
          attribute: "aria-label",
          steps: ["lower"],
          ...identity
        },
        { from: "text", selector: `${view} .header .title`, steps: ["lower"], ...identity }
      ]
    },
    name: [{ from: "text", selector: `${view} .header .title` }],
    agree: [{ from: "attribute", selector: OPEN, attribute: "data-name", steps: ["lower"] }],
    fields: {},
    composer: ["#form textarea#input"],
    observe: ["#chat-container .chat-view .header"]
  }
}

/** The Lounge, an IRC client in a page, on anybody's server. */
export const theLounge: SiteAdapter = {
  id: "the-lounge",
  name: "The Lounge (IRC)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "A nick may be somebody else's tomorrow, and so may the number in the address: whoever it is, the seller says once.",
  match: [],
  signature: ['meta[name="application-name"][content="The Lounge"]', "#viewport #sidebar"],
  // The network, by the name the seller gave it: a nick means somebody on one network alone.
  account: [
    {
      from: "attribute",
      selector: `.network:has(.channel-list-item.active) > .channel-list-item[data-type="lobby"]`,
      attribute: "data-name"
    }
  ],
  open: { by: "search" },
  surfaces: [
    surface("group", "channel", { kind: "thread", quality: "guess" }),
    surface("chat", "query", { kind: "username", quality: "guess" })
  ],
  // Unread lines of people, and lines of channels that name the seller.
  unread: [{ from: "title", pattern: "^\\((?<id>\\d{1,6})\\) " }],
  examples: [
    { url: "https://irc.example/#/chan-5", surface: "chat" },
    { url: "http://localhost:9000/lounge/#/chan-12?focused=3", surface: "group" }
  ]
}
