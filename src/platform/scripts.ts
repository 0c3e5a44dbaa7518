import { browser } from "./browser"

/** Runs built scripts in the top frame of a tab; false where the browser does not let us. */
export const runIn = async (tabId: number, ...files: string[]): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files })
    return true
  } catch {
    return false
  }
}

/**
 * What a function of ours answers in the top frame of a tab; null where the browser does not let us.
 * @param func Is carried there as its words: it may use its parameters and the page's globals alone.
 */
const callIn = async (
  tabId: number,
  func: (...args: never[]) => unknown,
  ...args: unknown[]
): Promise<unknown> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args })
    return answer?.result ?? null
  } catch {
    return null
  }
}

/** Has a capture script that is in the page already look again; false where there is none. */
export const captureAgain = async (tabId: number): Promise<boolean> => {
  const again = () => {
    globalThis.regularsCapture?.()
    return globalThis.regularsCapture !== undefined
  }
  return (await callIn(tabId, again)) === true
}

/** Has a companion's script that is in the page already open its eyes; false where there is none. */
export const openEyesAgain = async (tabId: number): Promise<boolean> => {
  const again = () => {
    globalThis.regularsOpenEyes?.()
    return globalThis.regularsOpenEyes !== undefined
  }
  return (await callIn(tabId, again)) === true
}

/** Has a page looked over by rules, in a script put there for it; null where the browser forbids it. */
export const diagnoseIn = async (tabId: number, file: string, rules: object): Promise<unknown> => {
  if (!(await runIn(tabId, file))) return null
  return callIn(tabId, (given: never) => globalThis.regularsDiagnose?.(given) ?? null, rules)
}

/** The file of the build that a `url:` import names. */
export const builtFile = (url: string): string =>
  new URL(url, browser.runtime.getURL("")).pathname.slice(1)

/** Switches a probe in a tab's page on or off; false where it was never put. */
export const switchProbeIn = async (tabId: number, on: boolean): Promise<boolean> => {
  const put = (wanted: boolean) => {
    globalThis.regularsSwitchProbe?.(wanted)
    return globalThis.regularsSwitchProbe !== undefined
  }
  return (await callIn(tabId, put, on)) === true
}

/** Switches the triggers in a tab's page on or off; false where they were never put. */
export const switchTriggersIn = async (tabId: number, on: boolean): Promise<boolean> => {
  const put = (wanted: boolean) => {
    globalThis.regularsSwitchTriggers?.(wanted)
    return globalThis.regularsSwitchTriggers !== undefined
  }
  return (await callIn(tabId, put, on)) === true
}

/** Takes what a tab's page holds of keys for the bar; "" where it holds nothing. */
export const heldIn = async (tabId: number): Promise<string> => {
  const held = await callIn(tabId, () => globalThis.regularsHeldKeys?.() ?? "")
  return typeof held === "string" ? held : ""
}

/** What a tab's page says of frames in it. */
export interface Framing {
  /** It takes in no frame that does not ask for the same (COOP with COEP). */
  isolated: boolean
  /** As the browser names it; "" where it does not. */
  documentId: string
}

/** Asks the page of a tab; null where the browser forbids it. */
export const framingOf = async (tabId: number): Promise<Framing | null> => {
  try {
    const func = () => globalThis.crossOriginIsolated
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func })
    const named = answer && "documentId" in answer ? answer.documentId : ""
    return {
      isolated: answer?.result === true,
      documentId: typeof named === "string" ? named : ""
    }
  } catch {
    return null
  }
}

/** Registers a content script for just these origins; none means it goes. */
export const registerFor = async (
  id: string,
  file: string,
  origins: string[],
  runAt: "document_idle" | "document_start" = "document_idle"
): Promise<void> => {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = { id, js: [file], matches: origins, runAt }
  if (registered) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** The words selected in a frame with their line breaks; "" where the browser does not let us look. */
export const selectedIn = async (tabId: number, frameId: number): Promise<string> => {
  const func = () => String(globalThis.getSelection() ?? "")
  try {
    const target = { tabId, frameIds: [frameId] }
    const [answer] = await browser.scripting.executeScript({ target, func })
    return typeof answer?.result === "string" ? answer.result : ""
  } catch {
    return ""
  }
}
