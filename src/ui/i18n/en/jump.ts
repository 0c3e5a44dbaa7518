/** From an order to its customer's chat, and back. */
export const jump = {
  chat: "Chat",
  order: "Order",
  toChat: "Go to the chat with {{name}} ({{key}})",
  toOrder: "Go to the order of {{name}} ({{key}})",
  key: "Alt+Shift+J",
  going: "Going to {{name}} in {{site}}…",
  goingOrder: "Going to the order of {{name}}…",
  search: "Search for “{{search}}” in {{site}}.",
  copyName: "Copy name",
  arrived: "Here is {{name}}.",
  arrivedOrder: "Here is the order of {{name}}.",
  other: "Not arrived: on screen is {{found}}.",
  notFound: "Not arrived: nobody is on screen who could be {{name}}.",
  otherOrder: "Not arrived: on screen is {{found}}, not the order of {{name}}.",
  onScreen: "On screen is {{found}}.",
  nobody: "The page does not say who this is. Choose the customer first, then press the key again.",
  new: "{{name}} has no card yet, so no chat and no order of theirs is known. A first note gives them one.",
  newNameless:
    "This customer has no card yet, so no chat and no order of theirs is known. A first note gives them one.",
  ask: "First say whether this is really that customer.",
  "no-chat":
    "No chat of {{name}} is known yet. Open their chat once and choose “Attach to an existing customer”.",
  "no-way":
    "{{name}} is known in {{site}}, but no way leads there by itself. Open the chat by hand.",
  "no-order": "There is no order of {{name}} yet."
}
