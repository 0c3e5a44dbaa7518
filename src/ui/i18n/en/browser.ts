/** What the browser itself shows of us: its names are those of `manifest` and `getMessage`. */
export const browser = {
  /** Name of the extension. */
  name: "Regulars",
  /** One line in the browser's list of extensions, at most 132 characters. */
  description:
    "The customers you keep coming back to: a card beside every chat, products and replies at the caret, everything on your own computer.",
  /** Keyboard command. */
  open_bar: "Open the bar at the caret",
  /** Keyboard command. */
  read_page: "Read this page: who it is, which product",
  /** Keyboard command. */
  open_window: "Open the bar in a small window, for chats outside the browser",
  /** Keyboard command. */
  lock: "Lock Regulars",
  /** Entry of the menu on selected words. */
  make_reply: "Make a reply of this",
  /** Entry of the menu on selected words; %s is them. */
  look_up: "Look up “%s” in Regulars",
  /** In the address bar, after the keyword. */
  omnibox_hint: "Look up a customer, product, reply, order or link in Regulars"
}
