// Finds by pinyin, initials or some of both in what a label's `spoken` says: syllables parted by one
// blank, the ways of one by "/", runs of Chinese by two blanks. There is no table of sounds here, and
// nothing is made of the texts: 10,000 are gone through at every key.

/** Whether a word can be pinyin at all. */
export const isSound = (word: string): boolean => /^[a-z]{1,30}$/.test(word)

/** Adds the places behind a letter with which a way of the syllable at `from` begins. */
const begin = (spoken: string, from: number, letter: string, into: number[]): void => {
  for (let at = from; at < spoken.length && spoken[at] !== " "; at++)
    if (spoken[at] === letter && (at === from || spoken[at - 1] === "/")) into.push(at + 1)
}

/**
 * Goes from letter to letter of a word: on in the same syllable, or with the beginning of the next.
 * All ways at once, as each of many alike would double the ways to try.
 * @returns the place behind the last letter; -1 where it is not heard from this syllable on.
 */
const follow = (spoken: string, from: number, word: string): number => {
  let ends: number[] = []
  begin(spoken, from, word[0] ?? "", ends)
  for (let at = 1; at < word.length && ends.length > 0; at++) {
    const letter = word[at] ?? ""
    const onward: number[] = []
    let tried = -1
    for (const end of ends) {
      if (spoken[end] === letter) onward.push(end + 1)
      const blank = spoken.indexOf(" ", end)
      if (blank === tried || blank < 0) continue
      tried = blank
      begin(spoken, blank + 1, letter, onward)
    }
    ends = [...new Set(onward)]
  }
  return ends[0] ?? -1
}

/** Where a word is heard: beginnings of syllables that follow each other, none left out; else null. */
const heard = (spoken: string, word: string): { from: number; end: number } | null => {
  for (let from = 0; from < spoken.length;) {
    const end = follow(spoken, from, word)
    if (end >= 0) return { from, end }
    const blank = spoken.indexOf(" ", from)
    if (blank < 0) return null
    from = spoken[blank + 1] === " " ? blank + 2 : blank + 1
  }
  return null
}

export const isHeard = (spoken: string, word: string): boolean => heard(spoken, word) !== null

const syllables = (spoken: string): number => spoken.split(" ").filter(Boolean).length

const han = /\p{Script=Han}/u

/** The characters of a title, in UTF-16 units, that a word is said for; null where it is not heard. */
export const saidFor = (title: string, spoken: string, word: string): [number, number] | null => {
  const found = heard(spoken, word)
  if (!found) return null
  const first = syllables(spoken.slice(0, found.from))
  const count = syllables(spoken.slice(found.from, found.end))
  const places = Array.from(title.matchAll(/./gsu)).filter(([it]) => han.test(it))
  const [start, last] = [places[first], places[first + count - 1]]
  return [start?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)]
}
