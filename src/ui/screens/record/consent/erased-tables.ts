/** What a receipt counts, in the order in which it is shown. */
export const erasedTables = [
  "contacts",
  "identities",
  "notes",
  "pictures",
  "orders",
  "shareLinks",
  "credits",
  "followUps",
  "wants",
  "snippets",
  "drafts",
  "sheets",
  "queues",
  "distincts",
  "segments",
  "changes"
] as const
