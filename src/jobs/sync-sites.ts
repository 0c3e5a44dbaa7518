import { browser } from "~platform/browser"
import { registerFor } from "~platform/scripts"
import { companionFile, openEyes } from "./look-into"

let running = Promise.resolve()

/** Registers the content script for just the sites that are granted now, one run after the other. */
export const syncSites = (): Promise<void> => {
  running = running.then(sync, sync)
  return running
}

const sync = async (): Promise<void> => {
  const { origins = [] } = await browser.permissions.getAll()
  await registerFor(companionFile(), origins)
  if (origins.length === 0) return
  // Pages that are open already would have to be reloaded else.
  const tabs = await browser.tabs.query({ url: origins })
  await Promise.all(tabs.map((tab) => tab.id !== undefined && openEyes(tab.id)))
}
