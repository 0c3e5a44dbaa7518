import { appendParams, withoutParams } from "~model/url-params"

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
