import type { Span } from "./found"

export interface Phone extends Span {
  value: string
}

/** Extension of a shop's stand-in number: 转1234, -1234, ext. 12. */
const extension = String.raw`(?:\s?(?:转|分机|[Ee]xt\.?|#|x)\s?\d{1,6}|-\d{3,4}|\[\d{3,4}\])?`
const mobile = String.raw`(?:(?:\+|00)?86[ -]?)?1[3-9](?:[ -]?\d){9}(?!\d)${extension}`
const landline = String.raw`(?:\(0\d{2,3}\)|0\d{2,3})[ -]?[2-9]\d{2,3}[ -]?\d{4}(?!\d)${extension}`
const international = String.raw`\+\d{1,3}(?:[ .\-/]?\(?\d{1,5}\)?){2,7}`
const american = String.raw`(?:1[ .\-])?(?:\(\d{3}\)[ ]?|\d{3}[ .\-])\d{3}[ .\-]\d{4}`
/** Numbers of other countries look like many things: only behind a word for a phone, or alone. */
const national = String.raw`\(?0\d{1,5}\)?(?:[ .\-/]?\d{2,8}){1,5}|\d{3,5}(?:[ .\-]\d{2,5}){1,4}|\d{7,12}`

const certain = new RegExp(
  String.raw`(?<![\d+A-Za-z])(?:${mobile}|${international}|${american}|${landline})(?![\dA-Za-z])`,
  "gu"
)
const said =
  /(?:电话|手机号?码?|联系(?:方式)?|虚拟号|\b(?:tel(?:ephone)?|phone|mobile|cell|mob|call me (?:on|at)|call|ph|whatsapp|number is|fon|handy|telefon|t[ée]l[ée]fono?|t[ée]l))\s*(?:no\.?|number|nr\.?)?\s*(?:is|是|为)?\s*[:.]?\s*/giu
const anyNumber = new RegExp(
  String.raw`(?:${mobile}|${international}|${national})(?![\dA-Za-z])`,
  "uy"
)
const alone = new RegExp(String.raw`^\s*(${national})\s*[.,;]?\s*$`, "u")

/** The phone numbers of a text (folded), the sure ones first. */
export const findPhones = (text: string): Phone[] => {
  const found: Phone[] = []
  const add = (start: number, words: string) => {
    const end = start + words.length
    const value = words.replace(/[\s().]|\/|-(?=\d+-)|(?<=\d)-(?=\d{4,}$)/gu, (it) =>
      it === "-" ? "-" : ""
    )
    const digits = value.replace(/\D/gu, "").length
    const known = found.some((it) => start < it.end && it.start < end)
    if (digits >= 7 && digits <= 20 && !known) found.push({ start, end, value: plain(words) })
  }
  for (const it of text.matchAll(said)) {
    anyNumber.lastIndex = it.index + it[0].length
    const number = anyNumber.exec(text)
    if (number) add(number.index, number[0])
  }
  for (const it of text.matchAll(certain)) add(it.index, it[0])
  let at = 0
  for (const line of text.split("\n")) {
    const number = line.length < 40 ? alone.exec(line)?.[1] : undefined
    if (number && number.replace(/\D/gu, "").length >= 9 && text.trim() !== line.trim())
      add(at + line.indexOf(number), number)
    at += line.length + 1
  }
  return found
}

/** Without what only parts its digits; an extension stays told apart. */
const plain = (words: string): string => {
  const found = /^(.*?\d{7,}?.*?)(\s?(?:转|分机|[Ee]xt\.?|#|x)\s?|\[)(\d{1,6})\]?$/u.exec(words)
  const [, number = words, join = "", more = ""] = found ?? []
  const chinese =
    /^((?:(?:\+|00)?86[ -]?)?1[3-9](?:[ -]?\d){9}|0\d{2,3}[ -]?[2-9]\d{6,7})-(\d{3,4})$/u.exec(
      words
    )
  if (chinese) return `${digitsOf(chinese[1] ?? "")}-${chinese[2]}`
  return digitsOf(number) + (join === "[" ? "转" : join.trim()) + more
}

const digitsOf = (number: string): string => number.replace(/[^\d+]/gu, "")
