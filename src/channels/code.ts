import { codeParam } from "~model/share-code"
import { appendParams, withoutParams } from "~model/url-params"

/**
 * An address with a place for a customer's code, in place of an earlier one: taken apart once, it is
 * put together for ten thousand customers. It carries nothing but the code; source and campaign stay
 * in the seller's own records.
 * @param url An address that `safeTarget` passed.
 */
export const codePlace = (url: string): ((code: string) => string) => {
  const bare = withoutParams(url, (key) => key === codeParam)
  const hash = bare.indexOf("#")
  const [page, fragment] = hash < 0 ? [bare, ""] : [bare.slice(0, hash), bare.slice(hash)]
  const before = appendParams(page, [[codeParam, ""]])
  return (code) => before + encodeURIComponent(code) + fragment
}

/** The same for one customer. */
export const withCode = (url: string, code: string): string => codePlace(url)(code)
