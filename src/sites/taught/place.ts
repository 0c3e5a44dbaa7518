import type { IdentitySource } from "../rules/source"

import { shapes } from "./shapes"

/** The place in a site's addresses where the id of a customer stands. */
export type Place =
  /** `before` is the address up to the id; `last` where nothing but a query may follow. */
  | { in: "path"; before: string; last: boolean }
  /** `before` is the address up to the `?`, `key` the name of the part, as it is written there. */
  | { in: "query"; before: string; key: string }
  /** `before` is what stands from the # on; `after` the mark that follows the id, or "". */
  | { in: "hash"; before: string; after: string }

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
const plain = (text: string): string => text.replace(/\\(.)/gu, "$1")

/** The pattern that takes what stands there, where it looks like `of`. */
export const patternAt = (place: Place, of: string): string => {
  const id = `(?<id>${of})`
  if (place.in === "path")
    return `^${escaped(place.before)}${id}${place.last ? "(?:[?#]|$)" : "\\/"}`
  if (place.in === "query")
    return `^${escaped(place.before)}\\?(?:[^#]{0,300}&)?${escaped(place.key)}=${id}(?:[&#]|$)`
  return `^${escaped(place.before)}${id}${place.after ? escaped(place.after) : "$"}`
}

const found = (it: IdentitySource, of: string): Place | null => {
  const [start = "", end = "", ...more] = (it.pattern ?? "").split(`(?<id>${of})`)
  if (more.length > 0 || !start.startsWith("^")) return null
  if (it.from === "hash")
    return { in: "hash", before: plain(start.slice(1)), after: end === "$" ? "" : plain(end) }
  const [before = "", key] = start.slice(1).split("\\?(?:[^#]{0,300}&)?")
  if (key !== undefined)
    return { in: "query", before: plain(before), key: plain(key).replace(/=$/u, "") }
  return { in: "path", before: plain(before), last: end !== "\\/" }
}

/** Where a source takes its id from, if teaching itself would have written it so; null else. */
export const placeOf = (it: IdentitySource, origin: string): Place | null => {
  for (const { pattern, kind } of shapes) {
    const place = found(it, pattern)
    if (!place || patternAt(place, pattern) !== it.pattern) continue
    if (it.kind !== kind || JSON.stringify(it.steps) !== '["decode"]') return null
    if (it.from === "hash")
      return place.in === "hash" && place.before.startsWith("#") && /^[/?&=#]?$/u.test(place.after)
        ? place
        : null
    if (place.in === "hash") return null
    const own = place.before.startsWith(`${origin}/`) && !/[?#]/u.test(place.before)
    return it.from === "url" && own ? place : null
  }
  return null
}

/** What may stand behind an id in a fragment that is gone to: words of a path, and no values. */
export const wordsOfPath = /^(?:\/[\w-]{1,40}){0,4}\/?$/u

/**
 * The one address at which the id was read, with `{id}` in its place and nothing else that could do
 * something; "" where it is not known whole.
 * @param page Origin and path of the pages whose fragment is read.
 * @param rest What stands behind the id in the fragment.
 */
export const wayTo = (place: Place, page: string, rest = ""): string => {
  if (place.in === "path") return place.last ? `${place.before}{id}` : ""
  if (place.in === "query") return `${place.before}?${place.key}={id}`
  return wordsOfPath.test(rest) ? `${page}${place.before}{id}${rest}` : ""
}

/** Pages of one path alone: an id in a fragment means something only there. */
export const pagesAt = (page: string): string => `^${escaped(page)}(?:[?#]|$)`
