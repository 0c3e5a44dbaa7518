import * as v from "valibot"
import { withParams } from "./url-params"

/** The UTM parameters that GA4 reports, in the order in which they are written. */
export const UTM_KEYS = [
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_id",
  "utm_term",
  "utm_content",
  "utm_source_platform"
] as const

export const UtmKey = v.picklist(UTM_KEYS)
export type UtmKey = v.InferOutput<typeof UtmKey>

export type UtmParams = { [key in UtmKey]?: string | undefined }

/**
 * - `missing`: required and empty. `not-allowed`: not on the seller's own list.
 * - `upper-case`, `characters`: anything but a–z, 0–9, `-` and `_` splits one source into two.
 * - `separator`: `-` where the seller keeps to `_`, or the other way round.
 * - `personal-data`: an e-mail address or a phone number; it would go to the analytics service.
 * - `too-long`: over 100 characters.
 */
export const UtmProblem = v.picklist([
  "missing",
  "not-allowed",
  "upper-case",
  "characters",
  "separator",
  "personal-data",
  "too-long"
])
export type UtmProblem = v.InferOutput<typeof UtmProblem>

/** The seller's own naming rules, above those that hold for everybody. */
export type UtmRules = {
  required?: readonly UtmKey[]
  separator?: "-" | "_"
  allowed?: { readonly [key in UtmKey]?: readonly string[] }
}

/** Written with marks or without; behind other digits the latter may be the end of a number. */
const DAY =
  /(?<!\d)20\d\d[-_][01]\d[-_][0-3]\d(?!\d)|(?<!\d|\d\d[-_])20\d\d(?:0\d|1[0-2])[0-3]\d(?!\d)/g

/** Seven digits in a row, or with marks between them, are a phone number unless they are a date. */
const hasPhoneNumber = (text: string): boolean =>
  /\d(?:[-_ .()+]*\d){6}/.test(text.replace(DAY, "date"))

/** What is wrong with one value, or null. */
export const checkUtmValue = (value: string, separator?: "-" | "_"): UtmProblem | null => {
  if (value === "") return "missing"
  if (value.includes("@") || hasPhoneNumber(value)) return "personal-data"
  if (value.length > 100) return "too-long"
  if (value !== value.toLowerCase()) return "upper-case"
  if (!/^[a-z0-9_-]+$/.test(value)) return "characters"
  const other = separator === "-" ? "_" : "-"
  return separator && value.includes(other) ? "separator" : null
}

/**
 * The same of one parameter. In `utm_id` stand campaign ids of ad platforms, which are digits alone,
 * and as many as no phone number has (E.164: at most 15, with few countries near that).
 */
export const checkUtmParam = (
  key: UtmKey,
  value: string,
  separator?: "-" | "_"
): UtmProblem | null =>
  key === "utm_id" && /^\d{15,100}$/.test(value) ? null : checkUtmValue(value, separator)

/** All problems of a set, by parameter; an empty list is a good one. */
export const checkUtm = (
  params: UtmParams,
  rules: UtmRules = {}
): { key: UtmKey; why: UtmProblem }[] =>
  UTM_KEYS.flatMap((key) => {
    const value = params[key] ?? ""
    if (value === "") return rules.required?.includes(key) ? [{ key, why: "missing" as const }] : []
    const listed = rules.allowed?.[key]
    const why =
      checkUtmParam(key, value, rules.separator)
      ?? (listed && !listed.includes(value) ? "not-allowed" : null)
    return why ? [{ key, why }] : []
  })

/**
 * Writes UTM parameters into the destination, before its fragment. An own value takes the place
 * of one already there under the same key; every other parameter stays as it was.
 */
export const addUtm = (url: string, params: UtmParams): string =>
  withParams(
    url,
    UTM_KEYS.map((key) => [key, params[key] ?? ""])
  )
