// Whole words where they also stand in harmless names: author, keyword, zipcode, customer_key.
const words =
  /token|session|sess_?id|secret|nonce|passw(?:or)?d|signature|hmac|^(?:pwd|sid|jwt|ticket|code|sig)$|^(?:o|x)?[-_]?auth(?:$|[-_])|authorization|^(?:api|access|private|consumer)?[-_]?key$/iu

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/gu, " "))
  } catch {
    return text
  }
}

/** Whether a part of an address that is called so may log somebody in; in any spelling. */
export const isLogIn = (name: string): boolean =>
  words.test(
    decoded(name)
      .trim()
      .replace(/\[[^\]]*\]?$/u, "")
  )

/** Addresses within addresses that are looked into. */
const deepest = 3

/** Names and values between the marks of an address: `?a=1&b=2`, `;sid=3`, `#/o/user_token=4`. */
const pairs = (text: string, depth: number): string =>
  text.replace(/([?&;#/]?)([^?&;#/=]{1,200})=([^?&;#]*)/gu, (pair, mark, name, value) => {
    if (isLogIn(name)) return mark === "/" || mark === "?" || mark === "#" ? mark : ""
    const inner = decoded(value)
    if (depth >= deepest || inner === value || !/[=;(]/u.test(inner)) return pair
    const left = within(inner, depth + 1)
    return left === inner ? pair : `${mark}${name}=${encodeURIComponent(left)}`
  })

const within = (text: string, depth: number): string => {
  const left = pairs(text, depth)
    // Sessions that are a part of the path: of ASP.NET, of Magento, of others.
    .replace(/\/\([SAF]\([\w-]{8,200}\)\)/gu, "")
    .replace(/\/key\/[0-9a-f]{16,}/giu, "")
    .replace(/\/(?:[\w-]{0,40}token|jwt|phpsessid|jsessionid)\/[^/?#&]{8,}/giu, "")
  if (left === text) return text
  return left
    .replace(/([?#])[&;]+/gu, "$1")
    .replace(/\?(?=#|$)/u, "")
    .replace(/[#&;]$/u, "")
}

/**
 * An address without anything that may log somebody in: in its path, its query and its fragment, by
 * names in any spelling, and in addresses that it carries along. For all that is kept.
 */
export const withoutLogIns = (url: string): string => {
  const [, origin = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)?(.*)$/isu.exec(url) ?? []
  return origin + within(rest, 0)
}
