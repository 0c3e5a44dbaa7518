import { matchesPattern } from "./match-pattern"

/** A grant of every site's pages; of those over https alone where the scheme says so. */
const EVERYWHERE = /^(?:<all_urls>|(\*|https?):\/\/\*\/\*)$/u

/**
 * Whether an origin, as the browser lists it among its grants, holds the page at this address. It may
 * be wider than any adapter's pattern: "<all_urls>", or any scheme and any host.
 */
export const grantCovers = (grant: string, url: string): boolean => {
  if (grant === url) return true
  const scheme = URL.canParse(url) ? new URL(url).protocol : ""
  if (scheme !== "https:" && scheme !== "http:") return false
  const wide = EVERYWHERE.exec(grant)
  if (wide) return (wide[1] ?? "*") === "*" || `${wide[1]}:` === scheme
  return matchesPattern(grant.replace(/^\*:/u, scheme), url)
}
