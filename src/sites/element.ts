import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const HEADER = ".mx_RoomView .mx_RoomHeader"

/** The header of a room of several people shows their faces; that of a person does not. */
const MEMBERS = `${HEADER} :is(.mx_FacePile, .mx_RoomHeader_members)`

const NAME: TextSource[] = [
  { from: "text", selector: `${HEADER} .mx_RoomHeader_heading .mx_RoomHeader_truncated` },
  { from: "text", selector: `${HEADER} .mx_RoomHeader_heading` }
]

/** A room has one id for all who are in it, whoever of the seller's log-ins looks at it. */
const room: SurfaceRule = {
  kind: "chat",
  url: "^https?://[^#]{1,500}#/room/(?:!|%21)",
  open: `${HEADER} .mx_RoomHeader_heading`,
  id: {
    sources: [
      {
        from: "hash",
        pattern: "^#/room/(?<id>(?:!|%21)[^/?&]{1,255})",
        steps: ["decode"],
        kind: "thread",
        // The seller's log-in has marked the room as the one with this person.
        quality: "alias"
      }
    ]
  },
  name: NAME,
  // The address moves on before the room is drawn.
  confirm: NAME,
  fields: {},
  composer: [
    '.mx_RoomView_body .mx_MessageComposer .mx_BasicMessageComposer_input[contenteditable="true"]',
    '.mx_RoomView_body .mx_MessageComposer .mx_WysiwygComposer_Editor_content[contenteditable="true"]'
  ],
  observe: [HEADER]
}

const group: SurfaceRule = {
  ...room,
  kind: "group",
  url: "^https?://[^#]{1,500}#/room/(?:!|%21|#|%23)",
  when: [MEMBERS],
  id: {
    sources: [
      ...room.id.sources,
      // A public room may be shown by an address of its own, which can be given to another room.
      {
        from: "hash",
        pattern: "^#/room/(?<id>(?:#|%23)[^/?&]{1,255})",
        steps: ["decode", "lower"],
        kind: "thread",
        quality: "guess"
      }
    ]
  }
}

/** Element, the web client of Matrix, on Element's own or anybody's server. */
export const element: SiteAdapter = {
  id: "element",
  name: "Element (Matrix)",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  limits:
    "A person is known by the room the two of you share. A direct room others were invited into still looks like a person's.",
  match: [],
  signature: ["#matrixchat .mx_MatrixChat"],
  // The page names the log-in only beside its keys, which are not looked at.
  account: [],
  open: { by: "address", address: "{origin}/#/room/{id}", kinds: ["thread"] },
  surfaces: [group, room],
  unread: [{ from: "title", pattern: "\\[(?<id>\\d{1,6})\\]" }],
  examples: [
    { url: "https://chat.example/#/room/!AbCdEf:chat.example", surface: "chat" },
    {
      url: "https://chat.example/#/room/!AbCdEf:chat.example/$event?via=a.example",
      surface: "chat"
    },
    { url: "https://chat.example/#/room/#tea:chat.example", surface: "group" }
  ]
}
