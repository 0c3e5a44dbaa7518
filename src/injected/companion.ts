import { startCompanion } from "~page/companion"

declare global {
  /** The companion at work in this document, in the content scripts' own world. */
  var regularsCompanion: AbortSignal | undefined
}

// A page may be given the script twice: registered, and on the key. Two would write twice.
if (!globalThis.regularsCompanion || globalThis.regularsCompanion.aborted)
  globalThis.regularsCompanion = startCompanion(document)
