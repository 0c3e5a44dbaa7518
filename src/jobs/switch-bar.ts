import type { Message } from "~bridge/protocol"
import { browser } from "~platform/browser"
import { updateSetting } from "./settings"

/** What of the bar a seller switches for a site. */
export type BarSwitch = "triggers" | "barOff"

/**
 * Switches the triggers on or the bar off for an origin (`https://chat.example/*`), or back, also in
 * the pages that are open. From a page of the extension.
 */
export const switchBar = async (what: BarSwitch, origin: string, on: boolean): Promise<void> => {
  await setBarSwitch(what, origin, on)
  // The background alone knows the built files.
  const message: Message = { to: "background", verb: "sync-bar", body: { origin } }
  await browser.runtime.sendMessage(message)
}

/** Writes it down alone. What is off is not kept, so that the list names only what was chosen. */
export const setBarSwitch = async (what: BarSwitch, origin: string, on: boolean): Promise<void> => {
  await updateSetting(what, ({ [origin]: _before, ...rest }) => ({
    ...rest,
    ...(on && { [origin]: true })
  }))
}
