/** Customers written to one after the other. */
export const queue = {
  title: "Queue",
  run: "Run the queue",
  running: "Queue: {{name}}",
  at: "{{at}} of {{all}}",
  open: "Open the chat",
  insert: "Insert the text",
  done: "Done, next",
  doneLast: "Done",
  skip: "Skip",
  end: "End the queue",
  keyHint: "{{key}} does the same on the page.",
  nothing: "nothing to insert",
  skipped_one: "{{count}} left out: asked to stop, or had a promotion lately.",
  skipped_other: "{{count}} left out: asked to stop, or had a promotion lately.",
  said: {
    opening: "Opening the chat with {{name}}…",
    "no-chat":
      "No chat of {{name}} is known. Open it by hand once and choose “Attach to an existing customer”, or skip.",
    "no-way": "No way leads to the chat with {{name}} by itself. Open it by hand; the queue waits.",
    search: "Search for {{name}} in the chat that was opened; the queue waits.",
    inserted: "The text for {{name}} is in the message box. Read it, send it, then go on.",
    ask: "Answer this for {{name}}, then it is inserted.",
    ended: "All done: {{name}}.",
    stopped: "{{name}} asked to stop, so nothing was inserted. Skip them.",
    quiet: "{{name}} had a promotion lately, so nothing was inserted. Skip them."
  },
  start: {
    title: "Run the queue: {{name}}",
    why_one: "{{count}} customer. You open the chat, read the text and send it yourself.",
    why_other:
      "{{count}} customers, one after the other. You read each text and press send yourself, every time.",
    what: "What to insert for each",
    own: "What each one is down for, else nothing",
    none: "Nothing: only open the chats",
    product: "{{name}} (text)",
    link: "{{name}} (link with their code)",
    find: "Find a product or reply",
    promotion: "promotion",
    go: "Open the first chat",
    replaces: "The queue “{{name}}” still runs and will be ended."
  }
}
