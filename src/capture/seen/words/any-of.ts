const BORDERLESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u

/** Splits at line ends and at each "|" that is not in brackets. */
const alternatives = (words: string): string[] => {
  const found: string[] = []
  let [word, depth] = ["", 0]
  for (const letter of `${words.trim()}\n`) {
    if (letter === "\n" || (letter === "|" && depth === 0)) {
      if (word.trim() !== "") found.push(word.trim())
      word = ""
      continue
    }
    if (letter === "(") depth++
    if (letter === ")") depth--
    word += letter
  }
  return found
}

const group = (words: string[]): string => `(?:${words.join("|")})`

/**
 * A pattern of words in many languages: one line a language, parted by "|", each a piece of a
 * regular expression. Words begin and end at the borders of words; one that ends in "~" is a stem,
 * and Chinese, Japanese, Korean and Thai have no borders. A space may be missing or a hyphen. The
 * text is to be in small letters.
 */
export const anyOf = (words: string): RegExp => {
  const [whole, stems, bare]: [string[], string[], string[]] = [[], [], []]
  for (const word of alternatives(words)) {
    const stem = word.endsWith("~")
    const body = word
      .replace(/~$/, "")
      .replace(/\[- \]/g, " ")
      .replace(/ (?!\?)/g, "[\\s\\u00a0-]?")
    if (BORDERLESS.test(word) || !/^[\p{L}(\d\\]/u.test(body)) bare.push(body)
    else if (stem || !/[\p{L})?+*\d]$/u.test(body)) stems.push(body)
    else whole.push(body)
  }
  const parts = [
    whole.length > 0 ? `(?<![\\p{L}\\p{Nd}])${group(whole)}(?![\\p{L}\\p{Nd}])` : "",
    stems.length > 0 ? `(?<![\\p{L}\\p{Nd}])${group(stems)}` : "",
    bare.length > 0 ? group(bare) : ""
  ]
  return new RegExp(parts.filter((it) => it !== "").join("|"), "u")
}
