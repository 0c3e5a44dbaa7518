import { type Sound, listen } from "../pinyin/sounds"
import { type GramRange, triple } from "./grams"
import { classes } from "./classes"
import type { Table } from "./table"

const LONGEST_SYLLABLE = 6
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** Whether a word may be syllables cut short ("zhangs", "zsan"). */
export const maySound = (word: Uint16Array): boolean =>
  word.length > 2 && word.length <= 30 && word.every(isLatin)

/**
 * The first two initials there can be: that of the first syllable is the first letter, that of the
 * second one of the next six. Initials stand in the title's sounds.
 */
export const initialsOf = (word: Uint16Array): GramRange[] => {
  const first = classes[word[0] as number] as number
  const seconds = new Set(word.subarray(1, 1 + LONGEST_SYLLABLE))
  return Array.from(seconds, (unit) => {
    const from = triple(first, classes[unit] as number, 0)
    return { from, to: from + 64 }
  })
}

/** Whether the rest of a word is made of beginnings of the syllables from one on, leaving none out. */
const goesOn = (
  word: Uint16Array,
  at: number,
  said: readonly string[],
  syllable: number
): boolean => {
  if (at === word.length) return true
  const its = said[syllable]
  if (its === undefined) return false
  let same = 0
  while (same < its.length && at + same < word.length && word[at + same] === its.charCodeAt(same))
    same++
  for (; same > 0; same--) if (goesOn(word, at + same, said, syllable + 1)) return true
  return false
}

const saidIn = ({ text, letters }: Sound): string[] => {
  let at = 0
  return letters.map((length) => text.slice(at, (at += length)))
}

const LINE_END = 0x0a

/**
 * Whether the letters of a word stand in this order in one of a title's sounds, with whatever
 * between: beginnings of syllables always do. Cheap, where listening to the title is not.
 */
const maySayIn = (table: Table, document: number, word: Uint16Array): boolean => {
  const { text } = table
  const to = table.bodyAt[document] as number
  let same = 0
  for (let at = table.soundsAt[document] as number; at < to; at++) {
    const unit = text[at]
    if (unit === LINE_END) same = 0
    else if (unit === word[same] && ++same === word.length) return true
  }
  return false
}

/** Where the syllables begin that a word stands for, in what a title's Chinese sounds like; -1. */
export const soundsAt = (table: Table, document: number, word: Uint16Array): number => {
  if (!maySayIn(table, document, word)) return -1
  const title = table.text.subarray(table.start[document], table.facetsAt[document])
  let found = -1
  for (const line of String.fromCharCode(...title).split("\n"))
    for (const sound of listen(line)) {
      const said = saidIn(sound)
      const at = said.findIndex((_, syllable) => goesOn(word, 0, said, syllable))
      if (at >= 0 && (found < 0 || at < found)) found = at
    }
  return found
}
