import { fold } from "./fold"

/** Words of a name; of Han, which has no blanks between them, every two signs beside each other. */
const wordsOf = (name: string): string[] => {
  const folded = fold(name)
  const words = folded.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const pairs = Array.from(folded.matchAll(/(?=(\p{sc=Han}{2}))/gu), ([, pair = ""]) => pair)
  return [...words, ...pairs].filter((it) => /\p{L}/u.test(it))
}

/** Have two names a word in common, whatever its case and accents? Numbers alone are no words. */
export const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(wordsOf(a))
  return fold(a) === fold(b) || wordsOf(b).some((it) => words.has(it))
}
