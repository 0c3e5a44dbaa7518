import { withoutParams } from "./url-params"

/** Parameters that say where a visitor came from and nothing about what the page shows. */
const TRACKING = new Set(
  (
    "gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid fbclid msclkid ttclid twclid "
    + "yclid ysclid li_fat_id igsh igshid mc_cid mc_eid srsltid spm scm pvid algo_pvid algo_expid "
    + "_ga _gl _hsenc _hsmi _openstat vero_id vero_conv wickedid s_cid"
  ).split(" ")
)

const TRACKING_PREFIX = /^(utm_|pk_|piwik_|mtm_|matomo_|hsa_|_branch_)/

const isTracking = (key: string): boolean => TRACKING.has(key) || TRACKING_PREFIX.test(key)

/** An address without what others put in to follow a visitor; UTM, which sellers put in, stays. */
export const withoutTrackers = (href: string): string =>
  withoutParams(href, (key) => isTracking(key) && !key.startsWith("utm_"))

/**
 * The address that recognises the same product again: without known tracking parameters, all
 * others kept. The seller's own affiliate parameters are not tracking and stay.
 * @returns null for anything but http(s).
 */
export const cleanUrl = (href: string, base?: string): string | null => {
  let url: URL
  try {
    url = new URL(href, base)
  } catch {
    return null
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null
  const clean = withoutParams(url.href, isTracking)
  return clean.length <= 2000 ? clean : null
}
