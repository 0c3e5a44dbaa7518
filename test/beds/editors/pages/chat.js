// @ts-nocheck -- the packages of this page live in the bed, not in the project

/**
 * What every page gives to a test. `text` is read from the editor's own model (a text that is
 * merely seen may not be what would be sent); `set` ends an undo step, as a seller's pause does.
 */
export function expose({ text, set, html, undo, focus, clear }) {
  window.editor = { text, set, html, undo, focus, clear, submits: 0 }
  document.documentElement.dataset.ready = "true"
}

/** Enter sends and empties the composer, as chats do. */
export function send() {
  window.editor.submits += 1
  window.editor.clear()
}

/** True for the Enter that sends: no Shift, and no input method choosing a word. */
export function sends(event) {
  return event.key === "Enter" && !event.shiftKey && !event.isComposing
}

export const root = document.getElementById("root")
