import { foldText } from "../fold/fold-text"
import type { Word } from "./query"

/** A number as people write it, with its country or without. */
const number = /^\+?[\d().\-/]{5,}$/
const fewestDigits = 5
/** Digits with their area in brackets, as they are pasted. */
const bracketed = /^\(\d{2,}\)\d*$/
/** A SKU or an order's number, which is kept without signs as often as with them: "ab-12". */
const code = /^#?(?=[^\d]*\d)(?=[^a-z]*[a-z])[a-z\d]+(?:[-_#][a-z\d]+)+$/
/** Pinyin with its syllables parted: "xi'an". */
const parted = /^[a-z]+(?:'[a-z]+)+$/

/** A Chinese number is kept without its country as often as with it. */
const withoutCountry = /^(?:00)?86(?=1\d{10}$)/

const otherwise = (text: string): string[] => {
  if (parted.test(text)) return [text.replaceAll("'", "")]
  if (code.test(text)) return [text.replace(/[^a-z\d]/g, "")]
  if (bracketed.test(text)) return [text.replace(/\D/g, "")]
  const digits = text.replace(/\D/g, "")
  if (!number.test(text) || digits.length < fewestDigits) return []
  const ways = new Set([digits, digits.replace(withoutCountry, "")])
  return [...ways].filter((it) => it !== text)
}

/** A word as it is searched; null where nothing of it is left. */
export const readWord = (text: string, exact: boolean): Word | null => {
  const folded = foldText(text).trim()
  return folded === "" ? null : { text: folded, or: exact ? [] : otherwise(folded), exact }
}
