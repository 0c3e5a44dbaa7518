import type { IdentitySource, SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const HEADER = "main header.rcx-room-header"

const NAME: TextSource[] = [
  { from: "text", selector: `${HEADER} h1` },
  { from: "text", selector: "main header h1" }
]

const at = (kinds: string, id: string) =>
  `^https?://[^/]{1,255}/(?:${kinds})/(?<id>${id})(?:[/?#]|$)`

/** A direct room's id is made of the two people's, letters and digits alike; a later one's is not. */
const PAIR = "[0-9A-Za-z]{34}"
const MADE = "[0-9a-f]{24}"

const surface = (
  kind: "chat" | "group",
  url: string,
  identity: Pick<IdentitySource, "kind" | "quality">,
  when?: string
): SurfaceRule => ({
  kind,
  url,
  ...(when && { when: [`${HEADER} ${when}`] }),
  open: `${HEADER} h1`,
  id: { sources: [{ from: "url", pattern: url, ...identity }] },
  name: NAME,
  // The address moves on before the room is drawn.
  confirm: NAME,
  fields: {},
  // A thread beside the room has a box of the same name.
  composer: [
    'main textarea[name="msg"]:not([role="dialog"] *)',
    'textarea[name="msg"]:not([role="dialog"] *)'
  ],
  observe: [HEADER]
})

/** Rocket.Chat, on anybody's server. */
export const rocketChat: SiteAdapter = {
  id: "rocket-chat",
  name: "Rocket.Chat",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "own-source",
  limits:
    "A visitor of the website is known by one conversation; the next one is a new name for them. Who is logged in is not read: it stands only beside the log-in keys.",
  match: [],
  signature: ["#rocket-chat"],
  // A direct room is of two people, the seller one of them: no other log-in has the same.
  account: [],
  open: { by: "address", address: "{origin}/direct/{id}", kinds: ["id"] },
  // Its own default (Message_MaxAllowedSize); whoever runs it may set another.
  messageLimit: 5000,
  surfaces: [
    // Several people in one direct room have a balloon for a sign; a person has their presence.
    surface(
      "group",
      at("direct", "[0-9A-Za-z]{17,68}"),
      { kind: "thread", quality: "alias" },
      ".rcx-icon--name-balloon"
    ),
    surface(
      "group",
      at("channel|group", "[^/?#]{1,200}"),
      // The name of a channel may be given to another.
      { kind: "thread", quality: "guess" }
    ),
    surface("chat", at("direct", PAIR), { kind: "id", quality: "stable" }),
    surface("chat", at("direct", MADE), { kind: "id", quality: "alias" }, ".rcx-status-bullet"),
    surface("chat", at("live", "[0-9A-Za-z]{17,24}"), { kind: "thread", quality: "alias" })
  ],
  unread: [
    { from: "title", pattern: "^\\[(?<id>\\d{1,6})\\+?\\]" },
    { from: "title", pattern: "^\\((?<id>\\d{1,6})\\+?\\)" }
  ],
  examples: [
    {
      url: "https://chat.example/direct/aaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbb",
      surface: "chat"
    },
    { url: "https://chat.example/direct/0123456789abcdef01234567", surface: "chat" },
    { url: "https://chat.example/live/aaaaaaaaaaaaaaaaa/room-info", surface: "chat" },
    { url: "https://chat.example/channel/tea", surface: "group" }
  ]
}
