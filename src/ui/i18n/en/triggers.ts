/** Where and how the bar opens. */
export const triggers = {
  typed: {
    title: "Typing // or 、、 opens the bar",
    why: "At the start of a word, in the message box. The signs leave your text again; what you type behind them is looked for in the bar.",
    on: "Typing // or 、、 opens the bar on {{site}}",
    off: "Typing // or 、、 opens nothing on {{site}}"
  },
  away: {
    title: "No bar on these pages",
    why: "The bar's key goes to the panel's bar instead, or to a small window where the panel is closed.",
    on: "No bar on the pages of {{site}}",
    off: "The bar comes to {{site}} again"
  },
  named: "{{what}}: {{site}}",
  notHere: "Not on this site",
  here: "Bar on this site again",
  gone: "No more bar on {{site}}. Its key goes to the panel's bar or a small window."
}
