import { appendParams, withoutParams } from "~model/url-params"

/**
 * An address with a place for a customer's code, in place of an earlier one: taken apart once, it is
 * put together for ten thousand customers. It carries nothing but the code; source and campaign stay
 * in the seller's own records.
 * @param url An address that `safeTarget` passed.
 */
export const codePlace = (url: string, param = "rg"): ((code: string) => string) => {
  const bare = withoutParams(url, (key) => key === param.toLowerCase())
  const hash = bare.indexOf("#")
  const [page, fragment] = hash < 0 ? [bare, ""] : [bare.slice(0, hash), bare.slice(hash)]
  const before = appendParams(page, [[param, ""]])
  return (code) => before + encodeURIComponent(code) + fragment
}

/** The same for one customer. */
export const withCode = (url: string, code: string, param = "rg"): string =>
  codePlace(url, param)(code)

/** The customer's code in an address, or null. */
export const codeIn = (url: string, param = "rg"): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get(param) : null
