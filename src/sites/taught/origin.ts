import { fingerprint } from "~model/fingerprint"

/**
 * The origin of an address that can be taught: one that the browser can be asked for. Https, or
 * this computer itself; null for all else.
 */
export const teachableOrigin = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, origin } = new URL(url)
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(hostname)) return null
  if (protocol === "https:") return origin
  const here = hostname === "localhost" || hostname === "127.0.0.1"
  return protocol === "http:" && here ? origin : null
}

/** What the browser is asked for: `https://chat.example/*`. Ports are not part of patterns. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/**
 * The id of the site taught at an origin, part of every identity met there. It follows from the
 * origin alone: no file can speak for the people of another site, and a site that was forgotten
 * and comes back knows its customers again.
 */
export const taughtId = (origin: string): string => {
  const words = new URL(origin).hostname.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "")
  return `taught-${words.slice(0, 16)}-${fingerprint(origin)}`
}

export const isTaughtId = (site: string): boolean => site.startsWith("taught-")
