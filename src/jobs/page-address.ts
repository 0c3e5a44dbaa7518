import { safeTarget } from "~model/safe-target"
import { withoutParams } from "~model/url-params"
import { withoutSecrets } from "~sites/reading/source"

const secretName = /token|session|secret|nonce|passw|signature|auth|hmac/iu

/** The address a page stands at, whole but for what logs somebody in. */
export const withoutLogInParts = (url: string): string =>
  url.length <= 2000 ? withoutSecrets(url) : withoutParams(url, (name) => secretName.test(name))

/**
 * The address of a page as it may be kept and shown: nothing in it logs anybody in. "" for what is
 * no page, or too long to be kept whole.
 */
export const pageAddress = (url: string): string => {
  if (url.length > 2000) return ""
  const target = safeTarget(withoutParams(withoutSecrets(url), (name) => secretName.test(name)))
  return target.ok && target.url.length <= 2000 ? target.url : ""
}
