import type { SiteAdapter } from "./adapter"

/** Squarespace's back office, of which only the address of the list of orders is known. */
export const squarespace: SiteAdapter = {
  id: "squarespace",
  name: "Squarespace",
  verifiedAt: "2026-11-22",
  confidence: "medium-low",
  status: "working",
  evidence: "one-source",
  limits: "Only that it is the list of orders is known; nothing in it is read.",
  match: ["https://*.squarespace.com/config/*"],
  signature: [],
  // The shop, not the person of its staff.
  account: [{ from: "url", pattern: "^https://(?<id>[a-z0-9-]{1,80})\\.squarespace\\.com/config" }],
  open: { by: "none" },
  surfaces: [
    {
      kind: "list",
      url: "^https://[a-z0-9-]{1,80}\\.squarespace\\.com/config/commerce/orders(?:[/?#]|$)",
      id: { sources: [], optional: true },
      name: [],
      fields: {},
      composer: []
    }
  ],
  examples: [{ url: "https://tea-example.squarespace.com/config/commerce/orders", surface: "list" }]
}
