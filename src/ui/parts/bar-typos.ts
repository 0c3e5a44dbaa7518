import { distanceTo } from "~search/index/edit-distance"

/** Words this long may have one typo, and two from there on. */
const aWord = 4
const longWord = 8
const longest = 30

/** How many letters may be wrong; 0 in short words, in Chinese and in numbers. */
export const typosIn = (word: string): number => {
  if (!/^[\p{L}\d]+$/u.test(word) || /\p{Script=Han}/u.test(word) || /^\d+$/.test(word)) return 0
  if (word.length < aWord || word.length > longest) return 0
  return word.length < longWord ? 1 : 2
}

const isBlank = (code: number): boolean => code < 0x30 || (code > 0x39 && code < 0x61)

const typed = new Uint16Array(longest)
const there = new Uint16Array(longest + 2)

const fill = (into: Uint16Array, text: string, from: number, to: number): number => {
  const length = Math.min(to - from, into.length)
  for (let at = 0; at < length; at++) into[at] = text.charCodeAt(from + at)
  return length
}

/** Whether some word of a folded text begins as a word does but for so many letters. */
export const isNear = (text: string, word: string, typos: number): boolean => {
  if (typos === 0) return false
  const letters = typed.subarray(0, fill(typed, word, 0, word.length))
  const fewest = word.length - typos
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBlank(text.charCodeAt(at))) continue
    if (at - from >= fewest && mayBeNear(text, from, word, typos)) {
      const { begun, whole } = distanceTo(letters, there, 0, fill(there, text, from, at), typos)
      if (Math.min(begun, whole) <= typos) return true
    }
    from = at + 1
  }
  return false
}

/** Words that are near have a letter in common at their beginning. */
const mayBeNear = (text: string, from: number, word: string, typos: number): boolean => {
  for (let i = 0; i <= typos; i++)
    for (let j = 0; j <= typos; j++)
      if (word.charCodeAt(i) === text.charCodeAt(from + j)) return true
  return false
}
