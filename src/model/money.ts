import * as v from "valibot"
import { isCurrency, minorDigits } from "./currency"

/** An amount in whole minor units (cents, yen, fils) of an ISO 4217 currency. Never a float. */
export const Money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.check(isCurrency))
})
export type Money = v.InferOutput<typeof Money>

/** Why a sum could not be done. */
export type MoneyRefusal = "too-large" | "bad-factor"

export type MoneyResult = { ok: true; money: Money } | { ok: false; why: MoneyRefusal }

/** Factors are kept to a millionth, so that 1.4 is 1.4 and not 1.3999999999999999. */
const FACTOR_SCALE = 1_000_000n

const of = (minor: bigint, currency: string): MoneyResult =>
  minor > BigInt(Number.MAX_SAFE_INTEGER) || minor < BigInt(Number.MIN_SAFE_INTEGER)
    ? { ok: false, why: "too-large" }
    : { ok: true, money: { minor: Number(minor), currency } }

/**
 * Times a quantity or a factor from 0 to a million, to the nearest minor unit; a half goes away
 * from zero.
 */
export const multiply = (money: Money, factor: number): MoneyResult => {
  if (!(factor >= 0 && factor <= 1_000_000)) return { ok: false, why: "bad-factor" }
  const scaled = BigInt(money.minor) * BigInt(Math.round(factor * Number(FACTOR_SCALE)))
  const half = scaled < 0n ? -FACTOR_SCALE / 2n : FACTOR_SCALE / 2n
  return of((scaled + half) / FACTOR_SCALE, money.currency)
}

/** The first amount from `minor` up that is one `step` of nines short of the next `span`. */
const upTo = (minor: bigint, span: bigint, step: bigint): bigint => {
  const last = span - step
  return ((minor - last + span - 1n) / span) * span + last
}

/**
 * A selling price from a cost: cost × factor, and with `endsIn9` moved **up** to the next price
 * that ends in 9. From ten units the last whole digit is the 9 (190.40 → 199.00); below ten it is
 * the first digit after the point (4.48 → 4.90), as a whole 9 would double the price.
 */
export const sellingPrice = (cost: Money, factor: number, endsIn9 = false): MoneyResult => {
  const result = multiply(cost, factor)
  if (!result.ok || !endsIn9 || result.money.minor <= 0) return result
  const minor = BigInt(result.money.minor)
  const unit = 10n ** BigInt(minorDigits(cost.currency))
  const inTenths = unit > 1n && minor < 10n * unit
  const price = inTenths ? upTo(minor, unit, unit / 10n) : upTo(minor, 10n * unit, unit)
  return of(price, cost.currency)
}

/** "¥" is the yuan's here, as it is in reading: a yen outside Japanese and Chinese says JPY. */
const signOf = (currency: string, locale: string): "narrowSymbol" | "symbol" | "code" => {
  if (currency === "CNY") return "narrowSymbol"
  return currency === "JPY" && !/^(ja|zh)/i.test(locale) ? "code" : "symbol"
}

/** Making one costs far more than using it: thousands of prices are said at once. */
const formats = new Map<string, Intl.NumberFormat>()

const formatFor = (currency: string, locale: string, digits: number): Intl.NumberFormat => {
  const key = `${locale} ${currency} ${digits}`
  const format =
    formats.get(key)
    ?? new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: signOf(currency, locale),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits
    })
  formats.set(key, format)
  return format
}

/** For people, in the words of their language: `¥136`, `1.234,56 €`. Whole amounts stand bare. */
export const formatMoney = (money: Money, locale: string): string => {
  const digits = minorDigits(money.currency)
  const whole = money.minor % 10 ** digits === 0
  const format = formatFor(money.currency, locale, whole ? 0 : digits)
  // A decimal text is formatted exactly, a float is not: TypeScript knows no exponent in one.
  return format.format(`${money.minor}E-${digits}` as `${number}`)
}
