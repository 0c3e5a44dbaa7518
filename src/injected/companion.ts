import { startCompanion } from "~page/companion"

declare global {
  /** The companion at work in this document, in the content scripts' own world. */
  var regularsCompanion: AbortSignal | undefined
  /** Starts it again where it has ended: the site was taken back and allowed anew, or taught. */
  var regularsOpenEyes: (() => void) | undefined
}

// A page may be given the script twice: registered, and on the key. Two would write twice.
const openEyes = (): void => {
  if (globalThis.regularsCompanion?.aborted !== false)
    globalThis.regularsCompanion = startCompanion(document)
}

// A built script that is injected a second time into a document does not run again: the background
// calls this instead.
globalThis.regularsOpenEyes = openEyes
openEyes()
