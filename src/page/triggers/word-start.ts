/** What opens the bar when it is typed twice: as keyboards and input methods of the field give it. */
export const SIGNS = "/、／"

/** Letters and signs of scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u

/**
 * May a trigger of this sign begin behind this part of a line? At the start of a word alone, so that
 * no address, path or date opens anything, and not in what is marked as code. Behind a word of a
 * script without spaces only the signs that belong to it.
 */
export const startsWord = (line: string, sign: string): boolean => {
  if ((line.split("`").length - 1) % 2 === 1) return false
  if (/(^|\s)$/u.test(line)) return true
  return sign !== "/" && UNSPACED.test(line) && !line.endsWith(sign)
}
