import { minorDigits } from "./currency"
import type { Money } from "./money"

/** An amount as it may be typed again: bare in the usual currency, else with its code. */
export const typedMoney = (money: Money | null, usual: string): string => {
  if (!money) return ""
  const digits = minorDigits(money.currency)
  const text = String(Math.abs(money.minor)).padStart(digits + 1, "0")
  const fraction = digits === 0 ? "" : text.slice(-digits)
  const whole = digits === 0 ? text : text.slice(0, -digits)
  const amount = /[1-9]/.test(fraction) ? `${whole}.${fraction}` : whole
  return money.currency === usual ? amount : `${amount} ${money.currency}`
}
