import { isCurrency } from "./currency"
import { RENAMED_CODES, type Sign, SIGNS } from "./currency-signs"

/** `assumed`: the sign stands for several currencies and the commonest was taken. */
export type TakenCurrency =
  | { ok: true; code: string; assumed: boolean; rest: string }
  | { ok: false; why: "no-currency" | "ambiguous-currency"; rest: string }

const escape = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\/]/g, "\\$&")

/** Letters of a sign are not part of a word: "Ft" is not in "Software". */
const patternOf = ({ sign }: Sign): string => {
  const before =
    /^\p{L}/u.test(sign) && !/^[\p{sc=Han}\p{sc=Hang}]/u.test(sign) ? "(?<!\\p{L})" : ""
  const after = /\p{L}$/u.test(sign) && before !== "" ? "(?!\\p{L})" : ""
  // "US $12"; but not "S $12", which may be a size.
  return before + escape(sign).replace(/^(\p{L}{2,})\\\$/u, "$1\\s?\\$") + after
}

const patterns = SIGNS.map((sign) => ({
  sign,
  small: sign.sign.toLowerCase().replace(/\$$/, ""),
  pattern: new RegExp(patternOf(sign), "iu")
}))

const small = new Set(SIGNS.map(({ sign }) => sign.toLowerCase()))

/** Is this, whole, a sign of money? */
export const isSign = (text: string): boolean => small.has(text.toLowerCase())

/** The first sign of a text. Most are ruled out without their pattern: pages have many amounts. */
const signIn = (text: string): (typeof patterns)[number] | undefined => {
  const lower = text.toLowerCase()
  return patterns.find((it) => lower.includes(it.small) && it.pattern.test(text))
}

/** Every currency that the first sign in a text may be of; none where there is no sign. */
export const currenciesOf = (text: string): string[] => {
  const found = signIn(text)?.sign
  return found ? [...(found.usual ? [found.usual] : []), ...found.others] : []
}

const codeIn = (text: string, flags: "u" | "iu"): { code: string; rest: string } | null => {
  const match = new RegExp("(?<!\\p{L})[A-Z]{3}(?!\\p{L})", flags).exec(text)
  if (!match) return null
  const written = match[0].toUpperCase()
  const code = RENAMED_CODES[written] ?? written
  if (!isCurrency(code)) return null
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  return { code, rest }
}

/** "$12 USD": the sign says the same as the code. */
const withoutSignOf = (code: string, text: string): string => {
  for (const { sign, pattern } of patterns)
    if ((sign.usual === code || sign.others.includes(code)) && pattern.test(text))
      return text.replace(pattern, " ")
  return text
}

/**
 * Takes the first sign or ISO 4217 code out of a text. What stands in the text beats the hint, which
 * only settles a sign of several currencies, or none.
 */
export const takeCurrency = (text: string, hint: string | undefined): TakenCurrency => {
  const coded = codeIn(text, "u")
  if (coded)
    return {
      ok: true,
      code: coded.code,
      assumed: false,
      rest: withoutSignOf(coded.code, coded.rest)
    }
  const found = signIn(text)
  if (found) {
    const { sign, pattern } = found
    const rest = text.replace(pattern, " ")
    if (hint && sign.others.includes(hint)) return { ok: true, code: hint, assumed: false, rest }
    if (sign.usual) return { ok: true, code: sign.usual, assumed: sign.shared, rest }
    return { ok: false, why: "ambiguous-currency", rest }
  }
  // "136 cny"; not before the signs, as "all" and "top" are codes too.
  const lower = codeIn(text, "iu")
  if (lower) return { ok: true, code: lower.code, assumed: false, rest: lower.rest }
  if (hint && isCurrency(hint)) return { ok: true, code: hint, assumed: false, rest: text }
  return { ok: false, why: "no-currency", rest: text }
}
