import { browser } from "~platform/browser"
import { registerFor, runIn, switchProbeIn } from "~platform/scripts"
import { adapters } from "~sites/index"
import { probeOf } from "./list-sites"
import { probeFile } from "./look-into"
import { readSettings } from "./settings"

/**
 * Registers each probe for its site where the seller switched it on and the site is granted, and
 * takes it away where not: at once, in the pages that are open too.
 */
export const syncProbes = async (): Promise<void> => {
  const { probes } = await readSettings()
  for (const adapter of adapters) {
    const name = probeOf(adapter)
    const file = name && probeFile(name)
    if (!name || !file) continue
    const origins = [...adapter.match]
    const granted = await browser.permissions.contains({ origins })
    const on = granted && probes[name] === true
    await registerFor(name, file, on ? origins : [])
    const tabs = granted ? await browser.tabs.query({ url: origins }) : []
    for (const { id } of tabs)
      if (id !== undefined && !(await switchProbeIn(id, on)) && on) await runIn(id, file)
  }
}
