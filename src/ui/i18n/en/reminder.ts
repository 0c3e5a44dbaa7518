/** What the browser's notifications say. The background reads these alone, and fills them in by itself. */
export const reminder = {
  promise: "Promised: {{text}} · {{when}}",
  followUp: "Follow up: {{text}} · {{when}}",
  many_one: "{{count}} follow-up is due",
  many_other: "{{count}} follow-ups are due",
  locked: "Due: {{count}}. Unlock Regulars to see them."
}
