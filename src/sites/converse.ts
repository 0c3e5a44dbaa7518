import type { IdentitySource, SiteAdapter, SurfaceRule, TextSource } from "./adapter"

/** An XMPP address without the device it is used from; upper and lower case mean the same. */
const jid = (selector: string): TextSource => ({
  from: "attribute",
  selector,
  attribute: "jid",
  steps: ["bare-jid", "lower"]
})

const BOX = ":is(converse-chat, converse-muc)[jid]"

/**
 * The address is no help: a click in the list leaves it as it was, so it names the chat the page
 * was opened with (seen in converse.js 14). The box in the page tells.
 */
const surface = (
  kind: "chat" | "group",
  box: string,
  identity: Pick<IdentitySource, "kind" | "quality">
): SurfaceRule => ({
  kind,
  url: "^https?://",
  open: `${box} .chatbox-title__text`,
  id: { sources: [{ ...jid(box), ...identity }] },
  name: [{ from: "text", selector: `${box} .chatbox-title__text` }],
  agree: [
    // Where it lies over another page, several boxes may be open: nobody is guessed.
    jid(`${BOX} ~ ${BOX}`),
    {
      from: "attribute",
      selector: `${box} .chatbox-title__text[title]`,
      attribute: "title",
      pattern: "^(?<id>[^\\s@]{1,200}@[^\\s]{1,255})$",
      steps: ["bare-jid", "lower"]
    }
  ],
  fields: {},
  composer: [`${box} textarea.chat-textarea`],
  observe: [`${box} .chatbox-title`]
})

/** converse.js, an XMPP chat that runs on anybody's server. */
export const converse: SiteAdapter = {
  id: "converse",
  name: "Converse (XMPP)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  match: [],
  signature: ["converse-root"],
  // An XMPP address is the same person whoever of the seller's log-ins looks at it.
  account: [],
  open: {
    by: "address",
    address: "{origin}/#converse/chat?jid={id}",
    kinds: ["id"]
  },
  surfaces: [
    surface("group", "converse-muc[jid]", { kind: "thread", quality: "stable" }),
    surface("chat", "converse-chat[jid]", { kind: "id", quality: "stable" })
  ],
  examples: [
    { url: "https://chat.example/#converse/chat?jid=anna@chat.example", surface: "chat" },
    { url: "http://localhost:5280/", surface: "chat" },
    { url: "https://chat.example/#converse/room?jid=tea@rooms.chat.example", surface: "group" }
  ]
}
