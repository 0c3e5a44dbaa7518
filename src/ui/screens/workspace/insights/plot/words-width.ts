import { wordSize } from "./plot"

/** Han, kana, hangul, full width and emoji are as wide as they are high; others about half. */
const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u

/** Of one sign, in parts of its height. Figures and capitals are wider than the rest. */
const widthOf = (sign: string): number => {
  if (wide.test(sign)) return 1
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0
  return /[\p{Lu}\p{Nd}\p{Sc}+%]/u.test(sign) ? 0.66 : 0.56
}

/** About how wide a text is in a plot, in pixels: no font is asked, so that it is the same anywhere. */
export const wordsWidth = (text: string): number => {
  let ems = 0
  // What is joined to one sign is no wider than it.
  for (const it of text.replace(/\u200d\P{M}/gu, "")) ems += widthOf(it)
  return ems * wordSize
}

const segments = new Intl.Segmenter()

/**
 * A text that has room, cut with a sign of it where it has not. It stands by itself, whichever way it
 * is read: what is written from right to left turns nothing around it.
 */
export const fitted = (text: string, room: number): string => {
  const line = text.replace(/\s+/gu, " ").trim()
  if (wordsWidth(line) <= room) return isolated(line)
  let kept = ""
  for (const { segment } of segments.segment(line.slice(0, 300))) {
    if (wordsWidth(`${kept}${segment}…`) > room) break
    kept += segment
  }
  return isolated(`${kept.trim()}…`)
}

const isolated = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u202a-\u202e]/u.test(text)
    ? `\u2068${text}\u2069`
    : text
