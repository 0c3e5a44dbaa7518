import { browser } from "~platform/browser"
import { registerFor, runIn, switchTriggersIn } from "~platform/scripts"
import { grantCovers } from "~sites/rules/grant"
import { triggersFile } from "./look-into"
import { readSettings } from "./settings"

/**
 * Registers the triggers for the granted origins where the seller switched them on and the bar may
 * be, and takes them away where not: at once, in the pages that are open too.
 */
export const syncTriggers = async (): Promise<void> => {
  const [{ triggers, barOff }, { origins = [] }] = await Promise.all([
    readSettings(),
    browser.permissions.getAll()
  ])
  const away = Object.keys(barOff).filter((it) => barOff[it] === true)
  const on = origins.filter(
    (it) => triggers[it] === true && !away.some((off) => grantCovers(off, it))
  )
  // Before the page's own scripts, so that no Enter is heard of there first.
  await registerFor("triggers", triggersFile(), on, "document_start")
  for (const origin of origins) {
    const tabs = await browser.tabs.query({ url: origin })
    for (const { id } of tabs) if (id !== undefined) await switchIn(id, on.includes(origin))
  }
}

const switchIn = async (tabId: number, on: boolean): Promise<void> => {
  if (!(await switchTriggersIn(tabId, on)) && on) await runIn(tabId, triggersFile())
}
