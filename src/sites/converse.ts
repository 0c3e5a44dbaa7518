import type { SiteAdapter, SurfaceRule } from "./adapter"

const chat: SurfaceRule = {
  kind: "chat",
  url: "^https?://[^#]{1,500}(?:#converse(?:/chat\\?|$)|#?$)",
  open: "converse-chat[jid] .chatbox-title__text",
  id: {
    sources: [
      {
        from: "hash",
        pattern: "^#converse/chat\\?(?:[^#]{0,200}&)?jid=(?<id>[^&]{1,300})",
        steps: ["decode", "bare-jid", "lower"],
        kind: "id",
        quality: "stable"
      },
      {
        from: "attribute",
        selector: "converse-chat[jid]:not(.hidden)",
        attribute: "jid",
        steps: ["bare-jid", "lower"],
        kind: "id",
        quality: "stable"
      }
    ]
  },
  name: [{ from: "text", selector: "converse-chat[jid] .chatbox-title__text" }],
  agree: [
    {
      from: "attribute",
      selector: "converse-chat .chatbox-title__text[title]",
      attribute: "title",
      steps: ["bare-jid", "lower"]
    }
  ],
  fields: {},
  composer: ["converse-chat[jid] textarea.chat-textarea", "textarea.chat-textarea"],
  observe: ["converse-chat[jid] converse-chat-heading", "converse-chat[jid] .chatbox-title"]
}

const room: SurfaceRule = {
  kind: "group",
  url: "^https?://[^#]{1,500}#converse/room\\?",
  open: "converse-muc[jid] .chatbox-title__text",
  id: {
    sources: [
      {
        from: "hash",
        pattern: "^#converse/room\\?(?:[^#]{0,200}&)?jid=(?<id>[^&]{1,300})",
        steps: ["decode", "bare-jid", "lower"],
        kind: "thread",
        quality: "stable"
      }
    ]
  },
  name: [{ from: "text", selector: "converse-muc[jid] .chatbox-title__text" }],
  agree: [
    {
      from: "attribute",
      selector: "converse-muc[jid]",
      attribute: "jid",
      steps: ["bare-jid", "lower"]
    }
  ],
  fields: {},
  composer: ["converse-muc[jid] textarea.chat-textarea"],
  observe: ["converse-muc[jid] converse-muc-heading", "converse-muc[jid] .chatbox-title"]
}

/** converse.js, an XMPP chat that runs on anybody's server. An XMPP address names one person. */
export const converse: SiteAdapter = {
  id: "converse",
  name: "Converse (XMPP)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running software, converse.js 14 on prosody",
  match: [],
  signature: ["converse-root, converse-chats, #conversejs"],
  account: [],
  surfaces: [room, chat],
  examples: [
    { url: "https://chat.example/#converse/chat?jid=anna@chat.example", surface: "chat" },
    { url: "http://localhost:5280/#converse/chat?jid=anna%40localhost", surface: "chat" },
    { url: "https://chat.example/#converse/room?jid=friends@rooms.chat.example", surface: "group" }
  ]
}
