import { onWake } from "~platform/alarms"
import { browser } from "~platform/browser"
import { sweepDrafts } from "./drafts"
import { emptyBinWhenDue } from "./empty-bin"
import { eraseAgain } from "./erase-again"
import { finishErasing } from "./safety/forget-copies"
import { keepWalled } from "./safety/keep-safe"
import { tellCompanionName } from "./tour/companion-name"
import { greet } from "./tour/greet"
import { leaveSites, syncSites } from "./sync-sites"

/** What is put in order whenever the browser or the extension starts. */
export const startUp = async (): Promise<void> => {
  await Promise.all([syncSites(), eraseAgain(), sweepDrafts(), finishErasing()])
}

/** Where nothing may be written now, the next look will do. */
const lookAtBin = () => void emptyBinWhenDue().catch(() => undefined)

/** What the background waits for as long as it lives. Call it while it starts: later it hears nothing. */
export const standBy = (): void => {
  keepWalled()
  tellCompanionName()
  // At every start of the background, and at its alarms: a browser may run for weeks.
  lookAtBin()
  onWake(lookAtBin)
  browser.permissions.onAdded.addListener(() => void syncSites())
  browser.permissions.onRemoved.addListener(({ origins }) => void leaveSites(origins ?? []))
  for (const started of [browser.runtime.onInstalled, browser.runtime.onStartup])
    started.addListener(() => void startUp())
  browser.runtime.onInstalled.addListener((it) => void greet(it))
}
