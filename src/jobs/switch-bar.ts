import type { Message } from "~bridge/protocol"
import type { BarSwitch } from "~model/settings"
import { browser } from "~platform/browser"
import { updateSetting } from "./settings"

/**
 * Switches the triggers on or the bar off for an origin (`https://chat.example/*`), or back, also in
 * the pages that are open. From a page of the extension, which may be closed right after: the
 * background, which alone knows the built files, writes it down as well.
 */
export const switchBar = async (what: BarSwitch, origin: string, on: boolean): Promise<void> => {
  const message: Message = { to: "background", verb: "switch-bar", body: { what, origin, on } }
  await browser.runtime.sendMessage(message)
}

/** Writes it down alone. What is off is not kept, so that the list names only what was chosen. */
export const setBarSwitch = async (what: BarSwitch, origin: string, on: boolean): Promise<void> => {
  await updateSetting(what, ({ [origin]: _before, ...rest }) => ({
    ...rest,
    ...(on && { [origin]: true })
  }))
}
