export const followUps = {
  title: "Follow-ups",
  line: "Follow up… (next Tuesday 3pm)",
  lineFor: "Follow-up or promise for {{name}}: what and when",
  kinds: { "follow-up": "Follow-up", promise: "Promise" },
  kind: "What it is",
  plan: "Save it",
  presetsFor: "Or at",
  promised: "Promised",
  brokenPromise: "Broken promise",
  /** Before what is to be done. */
  said: "{{kind}}: ",
  nothingSaid: "Follow up",
  lateMark: "late",
  done: "Done: {{text}}",
  snooze: "Put off: {{text}}",
  more: "More for: {{text}}",
  otherTime: "Another time…",
  otherTimeLabel: "Put off to",
  otherTimeHint: "next Tuesday 3pm",
  putOff: "Put off",
  edit: "Edit",
  bin: "Move to bin",
  what: "What is to be done",
  when: "Another time, or leave empty",
  repeats: "Comes again",
  save: "Save",
  quoted: "From the chat: “{{quote}}”",
  all_one: "Show {{count}} more",
  all_other: "Show {{count}} more",
  fewer: "Show fewer",
  presets: {
    laterToday: "Later today",
    tonight: "Tonight",
    tomorrow: "Tomorrow",
    in3Days: "In three days",
    nextMonday: "Next Monday",
    in2Weeks: "In two weeks",
    endOfMonth: "End of the month"
  },
  due: "Due",
  groups: {
    late: "Late",
    today: "Today",
    tomorrow: "Tomorrow",
    week: "This week",
    later: "Later"
  },
  noneOpen: "Nothing is planned. Plan a follow-up or a promise on a customer's card.",
  toTomorrow: "Move all of today to tomorrow",
  keys: "↑ ↓ or j k choose, d done, s put off, Enter opens the customer",
  settings: {
    title: "Reminders",
    notify: "Show a notification when something is due",
    notifyHint: "With the customer's name and what is to be done. The number on the button stays.",
    dayStartsAt: "A day without a time reminds at"
  },
  /** What the browser's notifications say; the background fills these in by itself. */
  reminder: {
    promise: "Promised: {{text}} · {{when}}",
    followUp: "Follow up: {{text}} · {{when}}",
    many: "{{count}} follow-ups are due",
    locked: "Due: {{count}}. Unlock Regulars to see them."
  }
}
