import { foldText } from "../fold/fold-text"
import type { Word } from "./query"

/** A number as people write it, with its country or without. */
const number = /^\+?[\d().\-/]{5,}$/
const fewestDigits = 5
/** Pinyin with its syllables parted: "xi'an". */
const parted = /^[a-z]+(?:'[a-z]+)+$/

/** A Chinese number is kept without its country as often as with it. */
const withoutCountry = /^(?:00)?86(?=1\d{10}$)/

const otherwise = (text: string): string[] => {
  if (parted.test(text)) return [text.replaceAll("'", "")]
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
