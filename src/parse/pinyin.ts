import { combine } from "~search/pinyin/combine"
import { readingsOf } from "~search/pinyin/readings"
import { spellings } from "~search/pinyin/spelling"
import { compoundSurnames, surnames } from "~search/pinyin/surnames"

/** Of a name with several readings no more than these are compared. */
const mostWays = 24

const spelt = (character: string): string[] => readingsOf(character).flatMap(spellings)

/**
 * How a Chinese name is written in Latin letters, small and without spaces, the surname read as one
 * and on either side: 张三 is "zhangsan" and "sanzhang". None for what is no such name.
 */
export const latinNames = (name: string): string[] => {
  const characters = Array.from(name)
  if (characters.length < 2 || characters.length > 4) return []
  if (characters.some((it) => readingsOf(it).length === 0)) return []
  const [first = ""] = characters
  const two = characters.slice(0, 2).join("")
  const long = characters.length > 2 ? compoundSurnames.get(two) : undefined
  const family = long ? spellings(long) : (surnames.get(first) ?? spelt(first))
  const rest = characters.slice(long ? 2 : 1)
  const given = combine(rest.map(spelt), mostWays).map((it) => it.join(""))
  return family.flatMap((a) => given.flatMap((b) => [a + b, b + a]))
}
