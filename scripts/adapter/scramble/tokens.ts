/** One piece of a text. `digits` of a number that is written in groups are without its separators. */
export type Token =
  | { is: "word"; text: string }
  | { is: "number"; text: string; digits: string }
  | { is: "id"; text: string }
  | { is: "other"; text: string }

/** A phone number, or an amount with its cents: several groups of digits that are one number. */
const GROUPED =
  /(?<![\p{L}\p{N}_.,])(?:\+\d[\d\s().-]{4,24}\d|\d{1,5}(?:[\s().-]{1,2}\d{1,5}){2,6}|\d{1,3}(?:[.,' ]\d{3}){0,4}[.,]\d{2})(?![\p{L}\p{N}_])/u
const RUN = /[\p{L}\p{M}\p{N}]+/u
const NEXT = new RegExp(`(?<grouped>${GROUPED.source})|(?<run>${RUN.source})`, "gu")

/** Fewer digits than this, all groups together, are pieces of their own. */
const LEAST_GROUPED = { phone: 7, amount: 3 }

const isWhole = (grouped: string): boolean => {
  const count = grouped.replace(/\D/gu, "").length
  return count >= (/[.,]\d{2}$/u.test(grouped) ? LEAST_GROUPED.amount : LEAST_GROUPED.phone)
}

const number = (text: string): Token => ({ is: "number", text, digits: text.replace(/\D/gu, "") })

/** `order1042` is a word and a number; `3f2a9b` is an id. */
const partsOf = (run: string): Token[] => {
  const parts = run.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []
  if (parts.length > 2) return [{ is: "id", text: run }]
  return parts.map((it) => (/^\p{N}/u.test(it) ? number(it) : { is: "word", text: it }))
}

/** All of a text, in its order; the pieces joined are the text. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let from = 0
  const other = (to: number) => {
    if (to > from) tokens.push({ is: "other", text: text.slice(from, to) })
  }
  for (const found of text.matchAll(NEXT)) {
    const [whole] = found
    other(found.index)
    from = found.index + whole.length
    if (found.groups?.["run"] !== undefined) tokens.push(...partsOf(whole))
    else if (isWhole(whole)) tokens.push(number(whole))
    else
      for (const piece of whole.match(/\d+|\D+/gu) ?? [])
        tokens.push(/^\d/u.test(piece) ? number(piece) : { is: "other", text: piece })
  }
  other(text.length)
  return tokens
}
