import type { IdentitySource, SiteAdapter, TextSource } from "./adapter"

const ADDRESS = "(?<id>[^\\s<>@]{1,64}@[^\\s<>@]{1,190})"

/**
 * Who writes: the first in the conversation who is not the seller. A conversation has a number, but
 * a person has many conversations: the address of their mail is what names them.
 */
const correspondent: TextSource[] = [
  // Views that are left stay in the page, and are no longer its main part.
  {
    from: "attribute",
    selector: '[role="main"] span.gD[email]',
    attribute: "email",
    pattern: ADDRESS,
    steps: ["lower"],
    notOwn: true
  },
  {
    from: "text",
    selector: '[role="main"] span.go',
    pattern: ADDRESS,
    steps: ["lower"],
    notOwn: true
  }
]
const sources: IdentitySource[] = correspondent.map((it) => ({
  ...it,
  kind: "email",
  quality: "alias"
}))

/** A conversation by mail in Gmail. */
export const gmail: SiteAdapter = {
  id: "gmail",
  name: "Gmail",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "independent-sources",
  limits:
    "Of several who write the first one counts. A mail that the seller began and nobody answered names nobody. The name shown is the address. The seller's other addresses look like another person's.",
  match: ["https://mail.google.com/mail/*"],
  signature: [],
  // "<subject> - <address> - Gmail"; firms have a name of their own at the end.
  account: [{ from: "title", pattern: `${ADDRESS} - [^-]{1,80}$`, steps: ["lower"] }],
  open: { by: "search" },
  surfaces: [
    {
      kind: "chat",
      url: "^https://mail\\.google\\.com/mail/u/\\d{1,2}/(?:\\?[^#]{0,400})?#[^?]{1,400}/[A-Za-z0-9]{16,120}(?:\\?|$)",
      open: '[role="main"] h2[data-legacy-thread-id], [role="main"] h2[data-thread-perm-id]',
      id: { sources },
      name: correspondent,
      fields: { email: correspondent },
      composer: [
        '[role="main"] [g_editable="true"][role="textbox"]',
        '[g_editable="true"][role="textbox"]'
      ],
      observe: ['[role="main"] h2[data-legacy-thread-id]', '[role="main"]']
    }
  ],
  unread: [{ from: "text", selector: ".bsU", pattern: "(?<id>\\d{1,4})" }],
  examples: [
    {
      url: "https://mail.google.com/mail/u/0/#inbox/FMfcgzExampleExampleExampleExampl",
      surface: "chat"
    },
    {
      url: "https://mail.google.com/mail/u/1/#label/Orders/FMfcgzExampleExampleExampleExampl",
      surface: "chat"
    }
  ]
}
