import { startTriggers } from "~page/triggers/triggers"

declare global {
  /** Switches the triggers of this document on or off; in the content scripts' own world. */
  var regularsSwitchTriggers: ((on: boolean) => void) | undefined
}

/** Put into the pages of a site on which the seller switched the triggers on. */
let ended: AbortController | undefined

const switchTriggers = (on: boolean): void => {
  if (on === (ended !== undefined)) return
  ended?.abort()
  ended = on ? new AbortController() : undefined
  if (ended) startTriggers(document, ended.signal)
}

// A built script that is injected a second time into a document does not run again: it is switched
// off and on again by this.
globalThis.regularsSwitchTriggers = switchTriggers
switchTriggers(true)
