import type { Message } from "~bridge/protocol"
import { browser } from "~platform/browser"
import type { ProbeName } from "~sites/adapter"
import { updateSetting } from "./settings"

/** Lets a probe look at its site's pages, or ends it, also in the pages that are open. */
export const switchProbe = async (name: ProbeName, on: boolean): Promise<void> => {
  await updateSetting("probes", (probes) => ({ ...probes, [name]: on }))
  // The background alone knows the built files.
  const message: Message = { to: "background", verb: "sync-probes", body: {} }
  await browser.runtime.sendMessage(message)
}
