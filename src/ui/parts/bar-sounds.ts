// Finds by pinyin, initials or some of both in what a label's `spoken` says: syllables parted by one
// blank, the ways of one by "/", runs of Chinese by two blanks. There is no table of sounds here, and
// nothing is made of the texts: 10,000 are gone through at every key.

const latin = /^[a-z]{1,30}$/

/** From one letter to the next: in the same syllable, or at the beginning of some way of the next. */
const onward = "(?:[a-z/]* (?:[a-z]+/)*)?"

/**
 * What a word sounds like as a pattern for `spoken`: beginnings of syllables that follow each other,
 * none left out; null for what is no pinyin.
 */
export const soundOf = (word: string): RegExp | null =>
  latin.test(word) ? new RegExp(`(?:^|[ /])${Array.from(word).join(onward)}`, "u") : null

const han = /\p{Script=Han}/u

/** The characters of a title, in UTF-16 units, that a sound stands for; null where it is not in it. */
export const saidFor = (title: string, spoken: string, sound: RegExp): [number, number] | null => {
  const found = sound.exec(spoken)
  if (!found) return null
  const before = spoken.slice(0, found.index).split(" ").filter(Boolean)
  // From the middle of a syllable on it is one of its other ways.
  const isOther = found[0].startsWith("/")
  const first = before.length - (isOther ? 1 : 0)
  const count = found[0].trimStart().split(" ").length
  const places = Array.from(title.matchAll(/./gsu)).filter(([it]) => han.test(it))
  const [start, last] = [places[first], places[first + count - 1]]
  return [start?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)]
}
