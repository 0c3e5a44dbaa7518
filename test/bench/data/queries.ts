/** What is typed, class by class, drawn from the customers themselves. */
import { pinyin } from "pinyin-pro"
import { Random, seedOf } from "./random"
import { type Customer, customer } from "./record"

/** Kinds of queries, as the report names them. */
export const classes = [
  "one letter",
  "one Han",
  "three letters",
  "mid-word",
  "two Han",
  "Chinese name",
  "four phone digits",
  "digits in mid-number",
  "two words",
  "nothing found",
  "initials",
  "full pinyin"
] as const
export type QueryClass = (typeof classes)[number]

/** Found by sound, which only we look for: no peer is asked. */
export const spoken: readonly QueryClass[] = ["initials", "full pinyin"]

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.toLowerCase().matchAll(pattern), ([found]) => found)

const pieceOf = (word: string, from: number, length: number) => word.slice(from, from + length)

/** The syllables of a name as pinyin-pro reads it; "lv" for 吕. */
export const syllablesOf = (name: string): string[] =>
  pinyin(name, { toneType: "none", type: "array", surname: "head", v: true })

type Maker = (from: Customer, random: Random) => string | undefined

const pick = (random: Random, them: string[]): string | undefined =>
  them.length > 0 ? random.of(them) : undefined

const makers: Record<QueryClass, Maker> = {
  "one letter": (_, random) => "abcdefghijklmnopqrstuvwxyz"[random.below(26)],
  "one Han": ({ note }, random) => pick(random, all(note, /\p{Script=Han}/gu)),
  "three letters": ({ note }, random) => pick(random, all(note, /[a-z]{3,}/g))?.slice(0, 3),
  "mid-word": ({ note }, random) => {
    const word = pick(random, all(note, /[a-z]{7,}/g))
    return word && pieceOf(word, random.from(1, 2), random.from(4, 5))
  },
  "two Han": ({ note }, random) => {
    const run = pick(random, all(note, /\p{Script=Han}{2,}/gu))
    return run && pieceOf(run, random.below(run.length - 1), 2)
  },
  "Chinese name": ({ chinese }) => chinese || undefined,
  "four phone digits": ({ phone }) => phone.slice(-4),
  "digits in mid-number": ({ phone }, random) => pieceOf(phone, random.from(4, 7), 5),
  "two words": ({ note, name }, random) => {
    const word = pick(random, all(note, /[a-z]{4,}|\p{Script=Han}{2}/gu))
    const other = pick(random, all(name, /[a-z]{3,}|\p{Script=Han}{2}/gu))
    return word && other && `${word} ${other}`
  },
  "nothing found": (_, random) => `q${random.of(["zx", "jv", "vk"])}w${random.below(1000)}x`,
  initials: ({ chinese }) =>
    chinese.length > 2
      ? syllablesOf(chinese)
          .map((it) => it[0] ?? "")
          .join("")
      : undefined,
  "full pinyin": ({ chinese }) => (chinese ? syllablesOf(chinese).join("") : undefined)
}

/** A query, and the customer it was made of. */
export interface Asked {
  text: string
  of: number
}

/**
 * @param size How many customers there are.
 * @param round Other queries in each round, so that no answer comes from a memory.
 */
export const queries = (of: QueryClass, size: number, count: number, round: number): Asked[] => {
  const random = new Random(seedOf(100 + classes.indexOf(of), round * 7919 + size))
  const made: Asked[] = []
  while (made.length < count) {
    const from = customer(random.below(size))
    const text = makers[of](from, random)
    if (text) made.push({ text, of: from.at })
  }
  return made
}
