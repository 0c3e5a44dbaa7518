import { browser } from "~platform/browser"
import { dropSite } from "./grant-site"
import { originPattern } from "./look-at-tab"
import { readSettings, updateSetting } from "./settings"

/** Stands as the site of a host that was granted for short links alone. */
export const forShortLinks = "shortener"

/**
 * Asks the browser for the one host of a service. Call it first in a click's handler: the browser
 * shows its question only then. @returns false where the seller said no.
 */
export const allowShortener = async (origin: string): Promise<boolean> => {
  const origins = [originPattern(origin)]
  const held = browser.permissions.contains({ origins })
  const asked = browser.permissions.request({ origins })
  const before = await held
  if (!(await asked)) return false
  // A host that a site works on stays the site's.
  if (before) return true
  const why = Object.fromEntries(origins.map((it) => [it, { at: Date.now(), site: forShortLinks }]))
  await updateSetting("grants", (grants) => ({ ...grants, ...why }))
  return true
}

/** Gives the host back, unless a site needs it. */
export const leaveShortener = async (origin: string): Promise<void> => {
  const pattern = originPattern(origin)
  const { grants } = await readSettings()
  if (grants[pattern]?.site === forShortLinks) await dropSite(pattern)
}
