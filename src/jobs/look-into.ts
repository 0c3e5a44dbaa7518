import { captureAgain, runIn } from "~platform/scripts"

// The names of built files are known to the background's entry alone, which sets them at start.
let files = { companion: "", capture: "" }

export const setScripts = (built: typeof files): void => {
  files = built
}

export const companionFile = (): string => files.companion

/** Puts eyes into a tab's page and has its product read; false where the browser forbids it. */
export const lookInto = async (tabId: number): Promise<boolean> => {
  if (!(await runIn(tabId, files.companion))) return false
  return (await captureAgain(tabId)) || runIn(tabId, files.capture)
}

/** Eyes alone. A second copy in the same document does nothing. */
export const openEyes = (tabId: number): Promise<boolean> => runIn(tabId, files.companion)
