import type { SiteAdapter } from "../adapter"

/** The practice page of the extension, whatever the browser calls its origin. */
const page = "^(?:chrome|moz)-extension://[a-z0-9-]{1,64}/tabs/practice\\.html(?:[?#]|$)"

/** Is it the address of a practice page? Whose it is, the sender's rule says: `bridge/answer`. */
export const isPracticeAddress = (url: string): boolean => new RegExp(page, "u").test(url)

const head = "[data-practice-chat]"

/**
 * The practice chat of the tour, read by rules like any other site's. It is no page of the web: no
 * pattern finds it, it stands in no list of sites, and only its own page is given its rules.
 */
export const practice: SiteAdapter = {
  id: "practice",
  name: "Practice · 练习",
  verifiedAt: "2026-11-23",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  // A host that nobody can have; without one it would count as somebody's own server.
  match: ["https://practice.invalid/*"],
  signature: ["[data-practice]"],
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "chat",
      url: page,
      open: head,
      id: {
        sources: [
          {
            from: "attribute",
            selector: head,
            attribute: "data-practice-chat",
            kind: "id",
            quality: "stable"
          }
        ]
      },
      name: [{ from: "text", selector: `${head} [data-practice-name]` }],
      fields: {},
      composer: ["[data-practice-composer]"],
      observe: [head, "[data-practice]"]
    }
  ],
  examples: [{ url: "chrome-extension://practice/tabs/practice.html", surface: "chat" }]
}
