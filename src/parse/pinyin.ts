import { firstOfSyllable } from "./pinyin-marks"
import { compoundSurnames, surnames } from "./surnames"

const byPinyin = new Intl.Collator("zh-u-co-pinyin")
const known = new Map<string, string>()

/** The usual reading of one character, without its tone, "v" for ü: "zhang"; "" for none of Han. */
export const readCharacter = (character: string): string => {
  const before = known.get(character)
  if (before !== undefined) return before
  const found = /^\p{Script=Han}$/u.test(character) ? search(character) : ""
  known.set(character, found)
  return found
}

const search = (character: string): string => {
  let [low, high] = [0, firstOfSyllable.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const [first = ""] = firstOfSyllable[middle] ?? []
    if (byPinyin.compare(first, character) <= 0) low = middle + 1
    else high = middle
  }
  return firstOfSyllable[low - 1]?.[1] ?? ""
}

/** ü as people type it. */
const spelt = (reading: string): string[] =>
  /^[ln]v/.test(reading) ? ["v", "u", "yu"].map((it) => reading.replace("v", it)) : [reading]

const pairs = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((a) => right.map((b) => a + b))

const read = (characters: readonly string[]): string[] =>
  characters.map((it) => spelt(readCharacter(it))).reduce(pairs, [""])

/**
 * How a Chinese name is written in Latin letters, small and without spaces, the surname read as one
 * and on either side: 张三 is "zhangsan" and "sanzhang". None for what is no such name.
 */
export const latinNames = (name: string): string[] => {
  const characters = Array.from(name)
  if (characters.length < 2 || characters.length > 4) return []
  const two = characters.slice(0, 2).join("")
  const long = characters.length > 2 ? compoundSurnames.get(two) : undefined
  const rest = characters.slice(long ? 2 : 1)
  const given = read(rest)
  const first = characters[0] ?? ""
  const family = long ? [long] : (surnames.get(first) ?? spelt(readCharacter(first)))
  if (rest.some((it) => !readCharacter(it)) || !readCharacter(first)) return []
  return [...pairs(family, given), ...pairs(given, family)]
}
