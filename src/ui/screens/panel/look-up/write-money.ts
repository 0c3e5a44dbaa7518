import { minorDigits } from "~model/currency"
import type { Money } from "~model/money"

/** An amount that `parseMoney` reads back as it is, whatever the language's marks: "CNY 68.00". */
export const writeMoney = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency)
  return `${currency} ${(minor / 10 ** digits).toFixed(digits)}`
}
