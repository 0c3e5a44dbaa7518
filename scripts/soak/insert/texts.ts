import type { Random } from "../random"

/** What sellers write: scripts, emoji beyond the basic plane, signs that markup would read as its own. */
const WORDS = [
  "Hello",
  "price 136",
  "苹果两箱",
  "𠮷野家",
  "好的😀",
  "1 < 2 & 3",
  "ありがとう",
  "가격",
  "<b>x</b>"
]
/** Right to left, with digits between; only behind a word that says how the line runs. */
const RIGHT_TO_LEFT = ["שלום 136", "مرحبا بك"]
/** Joined and flagged emoji: one sign to people, several to a program. */
const JOINED = ["👩‍👧", "🇨🇳", "👍🏽", "e\u0301"]

const several = (random: Random, words: readonly string[], most: number): string[] =>
  Array.from({ length: random.below(most + 1) }, () => random.of(words) ?? "")

/** Lines of words, none of them empty at either end. */
const lines = (random: Random, words: readonly string[]): string =>
  ["Dear", ...several(random, words, 5), "ok"]
    .map((word, at) => (at === 0 ? word : (random.of([" ", " ", "\n"]) ?? " ") + word))
    .join("")

/** A draft, cut where the caret is to stand. What is behind it can be passed key by key. */
export interface Draft {
  head: string
  rest: string
}

export const draftFrom = (random: Random): Draft => {
  if (random.below(8) === 0) return { head: "", rest: "" }
  const head = lines(random, [...WORDS, ...RIGHT_TO_LEFT, ...JOINED])
  const rest = random.below(2) === 0 ? "" : ` ${lines(random, WORDS)}`
  return { head, rest }
}

/** A reply: lines, sometimes empty ones between, now and then long. */
export const replyFrom = (random: Random): string => {
  const text = lines(random, [...WORDS, ...RIGHT_TO_LEFT, ...JOINED])
  const more = random.below(3) === 0 ? `\n\n${lines(random, WORDS)}` : ""
  const long = random.below(10) === 0 ? `\n${"long 苹果 ".repeat(100)}end` : ""
  return text + more + long
}
