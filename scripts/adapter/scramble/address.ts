import { matchesPattern } from "~sites/rules/match-pattern"

import type { Scrambler } from "./scrambler"

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Signs that mean something in an address stay; letters of other scripts are encoded as they were. */
const encoded = (text: string, like: string): string =>
  /%[0-9A-Fa-f]{2}/u.test(like) ? text.replace(/[^\x21-\x7e]/gu, encodeURIComponent) : text

/** What stands after the host, or all of an address without one. */
export const scrambleRest = (rest: string, { id }: Scrambler): string =>
  encoded(id(decoded(rest)), rest)

/**
 * The host a saved page claims. Of a site with hosts of its own, what its pattern says stays and the
 * rest is replaced; self-hosted software gets a host that nobody has.
 */
export const hostOf = (url: string, match: readonly string[], it: Scrambler): string => {
  const { hostname } = new URL(url)
  const pattern = match.find((one) => matchesPattern(one, url))
  const fixed = /^https?:\/\/(\*\.)?([^/]+)/u.exec(pattern ?? "")
  // Of a number or a name without a dot nothing is kept.
  const label = /[a-z]/iu.test(hostname) ? hostname.split(".").at(-2) : undefined
  if (!fixed) return `${it.text(label ?? "ownserver").toLowerCase()}.example`
  const [, star, tail = ""] = fixed
  if (!star || hostname === tail) return hostname
  const own = hostname.slice(0, -tail.length - 1)
  return `${it.id(own).toLowerCase()}.${tail}`
}

/** Any address of the page's, its own host among them. */
export const scrambleAddress = (
  address: string,
  own: { url: string; host: string },
  it: Scrambler
): string => {
  const [, scheme, host, rest = ""] = /^(https?:)\/\/([^/?#]*)(.*)$/su.exec(address) ?? []
  if (scheme === undefined || host === undefined) {
    const [, before = "", after = address] =
      /^((?:mailto|tel|sms|javascript|blob|data|whatsapp|tg|#|\.{0,2}\/)[:/]?)?(.*)$/su.exec(
        address
      ) ?? []
    return /^(?:javascript|blob|data)/u.test(before) ? "" : before + scrambleRest(after, it)
  }
  const name = host.replace(/:\d+$/u, "").replace(/^.*@/u, "")
  const isOwn = URL.canParse(own.url) && name === new URL(own.url).hostname
  const newHost = isOwn
    ? own.host
    : `${it
        .id(name)
        .replace(/[^\p{L}\p{N}.-]/gu, "")
        .toLowerCase()}.example`
  return `${scheme}//${newHost}${scrambleRest(rest, it)}`
}
