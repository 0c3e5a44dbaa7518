import { browser } from "~platform/browser"
import { registerFor } from "~platform/scripts"
import { askPage } from "~bridge/ask-page"
import { companionFile, openEyes } from "./look-into"
import { originPattern } from "./look-at-tab"
import { syncProbes } from "./sync-probes"
import { syncTriggers } from "./sync-triggers"
import { forgetTab, tabStates } from "./tab-state"

let running = Promise.resolve()

/**
 * Registers the content script for just the sites that are granted now, the probes and the
 * triggers that are switched on; one run after the other.
 */
export const syncSites = (): Promise<void> => {
  running = running.then(sync, sync)
  return running
}

/** The seller took sites back: the eyes in their open pages close at once, not at the next load. */
export const leaveSites = async (origins: readonly string[]): Promise<void> => {
  await Promise.all([syncSites(), closeEyes(origins)])
}

const closeEyes = async (origins: readonly string[]): Promise<void> => {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      const state = await tabStates.get(String(id))
      if (!state || !origins.includes(originPattern(state.url))) return
      await askPage(id, "leave", {})
      await forgetTab(id)
    })
  )
}

const sync = async (): Promise<void> => {
  const { origins = [] } = await browser.permissions.getAll()
  await registerFor("companion", companionFile(), origins)
  await syncProbes()
  await syncTriggers()
  if (origins.length === 0) return
  // Pages that are open already would have to be reloaded else.
  const tabs = await browser.tabs.query({ url: origins })
  await Promise.all(tabs.map((tab) => tab.id !== undefined && openEyes(tab.id)))
}
