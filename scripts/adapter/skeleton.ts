import type { Sighting } from "~model/sighting"

/** A site that is to be added. */
export interface NewSite {
  /** `tea-chat`: the file's name, and part of every identity for ever. */
  id: string
  /** `teaChat`: what the file exports. */
  constant: string
  /** For people, in the site's own spelling. */
  name: string
  /** An https address of one of its pages with a conversation open. */
  address: string
  /** `YYYY-MM-DD`. */
  today: string
}

const quote = (text: string): string => JSON.stringify(text)

/** The address's host as the beginning of a rule's pattern. */
const urlPattern = (address: string): string =>
  `^${new URL(address).origin.replace(/[.\\]/gu, "\\$&")}/`

/** A conversation, its name and its box, until the real anchors are known. */
const ANCHORS = {
  conversation: "[data-fill-in=conversation]",
  name: "[data-fill-in=name]",
  composer: "[data-fill-in=composer]"
}

/** `src/sites/<id>.ts`: it type-checks and reads its own pages; `FILL IN` marks what is not known. */
export const adapterSource = ({ id, constant, name, address, today }: NewSite): string => `\
import type { SiteAdapter } from "./adapter"

/** ${name}. FILL IN: what it is, and where its facts come from. */
export const ${constant}: SiteAdapter = {
  id: ${quote(id)},
  name: ${quote(name)},
  verifiedAt: ${quote(today)},
  // FILL IN: how sure, when a page of the running site is read right. Until then the seller is told.
  confidence: "medium-low",
  status: "broken",
  evidence: "one-source",
  // FILL IN: what is known not to be known; or take it away.
  limits: "A skeleton: its rules are not filled in yet.",
  match: [${quote(`${new URL(address).origin.replace(/:\d+$/u, "")}/*`)}],
  signature: [],
  // FILL IN: how the page tells which of the seller's own logins it is; none if it does not.
  account: [],
  // FILL IN: "address" with {id} where a chat has one, "search" where people are searched by name.
  open: { by: "none" },
  surfaces: [
    {
      kind: "chat",
      url: ${quote(urlPattern(address))},
      // FILL IN: what is there only while a conversation is open.
      open: ${quote(ANCHORS.conversation)},
      id: {
        sources: [
          // FILL IN: best first. "stable" only for what names the same person for ever.
          {
            from: "attribute",
            selector: ${quote(ANCHORS.conversation)},
            attribute: "data-fill-in-person",
            kind: "id",
            quality: "session"
          },
          { from: "text", selector: ${quote(ANCHORS.name)}, kind: "name", quality: "guess" }
        ]
      },
      // FILL IN: where the page says the name.
      name: [{ from: "text", selector: ${quote(ANCHORS.name)} }],
      fields: {},
      // FILL IN: the box the seller writes in, ranked.
      composer: [${quote(ANCHORS.composer)}],
      // FILL IN: the header of the conversation, never the list of messages.
      observe: [${quote(ANCHORS.conversation)}]
    }
  ],
  examples: [{ url: ${quote(address)}, surface: "chat" }]
}
`

const page = (body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title></title></head>
<body>
${body}
</body>
</html>
`

const sighting = ({ id, name }: NewSite): Sighting => ({
  site: id,
  siteName: name,
  account: "",
  surface: "chat",
  identity: { site: id, account: "", kind: "id", value: "1001", quality: "session" },
  name: "Anna Example",
  ambiguous: false,
  fields: {},
  rule: { source: `attribute ${ANCHORS.conversation}`, rank: 0 }
})

const expectation = (site: NewSite, about: string, expect: unknown): string =>
  `${JSON.stringify({ about, url: site.address, synthetic: true, expect }, null, 2)}\n`

/** `test/sites/<id>/`: file name → text. Read as they say from the first moment. */
export const fixtureFiles = (site: NewSite): Record<string, string> => ({
  "chat.html": page(
    `<header data-fill-in="conversation" data-fill-in-person="1001"><h1 data-fill-in="name">Anna Example</h1></header>
<div data-fill-in="composer" contenteditable="true"></div>`
  ),
  "chat.json": expectation(site, "A chat with one person", {
    seen: true,
    sighting: sighting(site)
  }),
  "empty.html": page(`<main data-fill-in="nothing open"></main>`),
  "empty.json": expectation(site, "No chat is open", {
    seen: false,
    why: "no-conversation-open"
  }),
  "missing-elements.html": page(`<header data-fill-in="conversation"></header>`),
  "missing-elements.json": expectation(site, "A header without name and id: nothing is guessed", {
    seen: false,
    why: "no-identity"
  })
})
