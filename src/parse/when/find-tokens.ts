import { chineseDays } from "./chinese-days"
import { chineseHours, chineseRepeats } from "./chinese-hours"
import { englishDays } from "./english-days"
import { englishHours, englishRepeats } from "./english-hours"
import { holidays } from "./holidays"
import type { Moment, Rule, Token } from "./part"

interface Compiled extends Rule {
  regex: RegExp
}

const compile = (rules: readonly Rule[], edges: [string, string]): Compiled[] =>
  rules.map((rule) => ({
    ...rule,
    regex: new RegExp(`${edges[0]}(?:${rule.words})${edges[1]}`, "iuy")
  }))

/** Words in Latin letters and figures are whole words; Chinese has none to tell. */
const word: [string, string] = ["(?<![a-z0-9.:/-])", "(?![a-z0-9])"]
/** A Chinese number is read from its first figure on. */
const figure: [string, string] = [
  "(?<![\\d.:/])(?!(?<=[一二两三四五六七八九十几])[一二两三四五六七八九十])",
  ""
]

const rules: Compiled[] = [
  ...compile([...englishDays, ...englishHours, ...englishRepeats], word),
  ...compile([...chineseDays, ...chineseHours, ...chineseRepeats], figure),
  ...compile(holidays, ["(?<![a-z])", "(?![a-z])"])
]

const readAt = (text: string, at: number, moment: Moment): Token | null => {
  let best: Token | null = null
  for (const rule of rules) {
    rule.regex.lastIndex = at
    const found = rule.regex.exec(text)
    if (!found?.[0]) continue
    const to = at + found[0].length
    // The longest words say the most; of two as long, the one that needs no other beside it.
    if (best && (to < best.to || (to === best.to && !best.beside))) continue
    const parts = rule.read((group) => found.groups?.[group] ?? "", moment)
    if (parts) best = { from: at, to, parts: [parts].flat(), beside: rule.beside ?? false }
  }
  return best
}

/** Every word of a line that tells a time, in their order; none within another. */
export const findTokens = (text: string, moment: Moment): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = readAt(text, at, moment)
    if (token) tokens.push(token)
    at = token?.to ?? at + 1
  }
  return tokens
}
