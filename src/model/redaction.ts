/** What may be left out of customers who are handed over; their names always go along. */
export const redactions = [
  "phones",
  "emails",
  "addresses",
  "accounts",
  "notes",
  "pictures",
  "orders",
  "amounts",
  "links",
  "followUps",
  "wants",
  "credits",
  "fields"
] as const
export type Redaction = (typeof redactions)[number]
