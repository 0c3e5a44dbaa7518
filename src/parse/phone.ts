import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min"

/** A Chinese mobile number as people write it at home, without +86. */
const chineseMobile = /^1[3-9]\d{9}$/

/**
 * A phone number in E.164, "+8613800000000"; null for what is none. A number written without its
 * country is taken for Chinese where it can only be that, else for one of `region` where one is given.
 */
export const readPhone = (text: string, region?: CountryCode): string | null => {
  const digits = text.normalize("NFKC").replace(/[\s().\-–—]/gu, "")
  const home = chineseMobile.test(digits) ? "CN" : region
  const found = parsePhoneNumberFromString(digits.replace(/^00/u, "+"), home)
  return found?.isValid() ? found.number : null
}
