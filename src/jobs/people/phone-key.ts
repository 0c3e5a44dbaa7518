import { readPhone } from "~parse/phone"

/** Fewer digits are an extension, not somebody's number. */
const fewest = 6

export type Region = Parameters<typeof readPhone>[1]

/**
 * A number as it is compared: with its country where that is known or can only be one, else its
 * digits as they stand; "" for what is no number. Reading one costs, so that it is read once.
 */
export class PhoneKeys {
  readonly #known = new Map<string, string>()

  /** @param region Where numbers without a country are at home. */
  constructor(readonly region: Region) {}

  of(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const digits = text.normalize("NFKC").replace(/\D/gu, "")
    const key = digits.length < fewest ? "" : (this.#full(text, digits) ?? digits)
    this.#known.set(text, key)
    return key
  }

  #full(text: string, digits: string): string | null {
    if (digits.length > 20) return null
    // 8613800000000 is written with its country, and without a sign of it.
    return readPhone(text, this.region) ?? (digits.length > 10 ? readPhone(`+${digits}`) : null)
  }
}

/** The keys that were made last: a plan and its writing read the same numbers. */
export interface KeptPhones {
  last: PhoneKeys | null
}

export const phoneKeys = (region: Region, kept: KeptPhones): PhoneKeys => {
  if (kept.last && kept.last.region === region) return kept.last
  kept.last = new PhoneKeys(region)
  return kept.last
}
