/** The seller's own log-ins. */
export const accounts = {
  title: "Accounts",
  intro:
    "Your own accounts over all tabs and outside the browser. Where somebody waits longest stands first.",
  empty: "No account is known yet. Open a chat site, or add one by hand.",
  toSites: "Choose your chat sites",
  none: "nobody waits",
  waiting_one: "{{count}} waits",
  waiting_other: "{{count}} wait",
  since: "since",
  show: "Go to the tab",
  open: "Open",
  rename: "Rename",
  nameOf: "Name for {{name}}",
  remove: "Remove",
  looked: "Looked at",
  lookedNow: "Looked at now",
  unreadOf: "Still waiting in {{name}}",
  add: "An account outside the browser",
  addHint: "Like WeChat on the phone or the LINE app. You say what waits there.",
  site: "App",
  name: "Account",
  unread: "Waiting",
  noCount: "Write a number.",
  addIt: "Add account"
}
