import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString
} from "libphonenumber-js/min"

/**
 * The country in which a seller's numbers are at home: that of a number they have, else that of
 * their browser's language. A guess: only to offer something, never to write it by itself.
 * @param numbers With their country, "+49 170 …"; others say nothing.
 * @param language BCP 47, as browsers have it.
 */
export const homeRegion = (
  numbers: readonly string[],
  language: string
): CountryCode | undefined => {
  for (const number of numbers) {
    const country = parsePhoneNumberFromString(number.replace(/^00/u, "+"))?.country
    if (country) return country
  }
  try {
    const { region } = new Intl.Locale(language).maximize()
    return region && isSupportedCountry(region) ? region : undefined
  } catch {
    return undefined
  }
}
