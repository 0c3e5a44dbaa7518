import { withoutParams } from "./product-url"

/** No vowels, so that no code spells a word; no 0, 1 or l, which are misread. 28 characters. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"

/** 28 ** 7: thirteen thousand million. */
const CODE_LENGTH = 7

/** Up to here every character is as likely as another; bytes above are thrown again. */
const FAIR = 256 - (256 % ALPHABET.length)

/** A customer's opaque code in a link: says nothing about who it is. */
export const newCode = (): string => {
  let code = ""
  while (code.length < CODE_LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
      if (byte < FAIR && code.length < CODE_LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length)
  return code
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

/**
 * The bare address and nothing but the customer's code, in place of an earlier one. Source and
 * campaign stay in the seller's own records.
 * @param url An address that `safeTarget` passed.
 */
export const withCode = (url: string, code: string, param = "rg"): string =>
  appendParams(
    withoutParams(url, (key) => key === param.toLowerCase()),
    [[param, code]]
  )

/** The customer's code in an address, or null. */
export const codeIn = (url: string, param = "rg"): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get(param) : null
