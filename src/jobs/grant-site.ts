import { browser } from "~platform/browser"
import { readSettings, updateSetting } from "./settings"

/** A site the seller let us work on. */
export interface Grant {
  origin: string
  /** When; null where it was granted in the browser's own settings. */
  at: number | null
  site: string
}

/**
 * Asks the browser for the hosts of one site, in one question. Call it first in a click's handler:
 * the browser shows its question only then. @returns false where the seller said no.
 */
export const grantSites = async (origins: readonly string[], site: string): Promise<boolean> => {
  const granted = await browser.permissions.request({ origins: [...origins] })
  if (!granted) return false
  const why = Object.fromEntries(origins.map((it) => [it, { at: Date.now(), site }]))
  await updateSetting("grants", (grants) => ({ ...grants, ...why }))
  return true
}

/** The same for one host. */
export const grantSite = (origin: string, site: string): Promise<boolean> =>
  grantSites([origin], site)

/** Gives the permission back; the content script leaves with it. */
export const dropSite = async (origin: string): Promise<void> => {
  await browser.permissions.remove({ origins: [origin] })
  await updateSetting("grants", ({ [origin]: _dropped, ...rest }) => rest)
}

/** What the browser says is granted, with when and why where we know. */
export const listGrants = async (): Promise<Grant[]> => {
  const [{ origins = [] }, { grants }] = await Promise.all([
    browser.permissions.getAll(),
    readSettings()
  ])
  return origins.map((origin) => ({
    origin,
    at: grants[origin]?.at ?? null,
    site: grants[origin]?.site ?? ""
  }))
}
