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
 * Asks the browser for one origin. Call it first in a click's handler: the browser shows its
 * question only then. @returns false where the seller said no.
 */
export const grantSite = async (origin: string, site: string): Promise<boolean> => {
  const granted = await browser.permissions.request({ origins: [origin] })
  if (!granted) return false
  await updateSetting("grants", (grants) => ({ ...grants, [origin]: { at: Date.now(), site } }))
  return true
}

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
