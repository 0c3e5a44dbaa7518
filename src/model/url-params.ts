const keyOf = (pair: string): string => {
  const key = pair.split("=", 1)[0] ?? ""
  try {
    return decodeURIComponent(key).toLowerCase()
  } catch {
    return key.toLowerCase()
  }
}

/**
 * Takes parameters out of an address and leaves the others byte for byte as they were.
 * @param drop Is given each name decoded and in small letters.
 */
export const withoutParams = (href: string, drop: (key: string) => boolean): string => {
  const [, path = "", query, fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? []
  if (query === undefined) return href
  const kept = query
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !drop(keyOf(pair)))
  return path + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment
}

/** Puts parameters at the end of an address's query, before its fragment; nothing else moves. */
export const appendParams = (
  href: string,
  params: readonly (readonly [string, string])[]
): string => {
  if (params.length === 0) return href
  const hash = href.indexOf("#")
  const [before, fragment] = hash < 0 ? [href, ""] : [href.slice(0, hash), href.slice(hash)]
  const added = params.map((pair) => pair.map((it) => encodeURIComponent(it)).join("=")).join("&")
  // "…?" and "…&" need no mark, but a second "?" belongs to a name.
  const joint = !before.includes("?") ? "?" : /^[^?]*\?$|&$/.test(before) ? "" : "&"
  return before + joint + added + fragment
}

/** Puts parameters in place of those of the same names; what is "" is left out, all others stay. */
export const withParams = (
  href: string,
  params: readonly (readonly [name: string, value: string])[]
): string => {
  const given = params.filter(([, value]) => value !== "")
  const names = new Set(given.map(([name]) => name.toLowerCase()))
  return appendParams(
    withoutParams(href, (name) => names.has(name)),
    given
  )
}
