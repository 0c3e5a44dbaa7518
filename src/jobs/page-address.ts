import { withoutLogIns } from "~model/log-in"
import { safeTarget } from "~model/safe-target"
import { withoutParams } from "~model/url-params"
import { withoutSecrets } from "~sites/reading/source"

/** Broader than the words of `withoutLogIns`: a page is found without them as well. */
const secretName = /token|session|secret|nonce|passw|signature|auth|hmac/iu
const withoutNamed = (url: string): string => withoutParams(url, (name) => secretName.test(name))

/**
 * The address a page stands at, as it is known while the browser runs: whole, but for what plainly
 * logs somebody in, for it is compared with where the page is.
 */
export const withoutLogInParts = (url: string): string =>
  url.length <= 2000 ? withoutSecrets(url) : withoutNamed(url)

/**
 * The address of a page as it may be kept and shown: nothing in it logs anybody in. "" for what is
 * no page, or too long to be kept whole.
 */
export const pageAddress = (url: string): string => {
  if (url.length > 2000) return ""
  const target = safeTarget(withoutNamed(withoutLogIns(url)))
  return target.ok && target.url.length <= 2000 ? target.url : ""
}
