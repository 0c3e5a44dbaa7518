import { foldTraced } from "./fold/fold-text"
import { listen, type Sound } from "./pinyin/sounds"
import type { Query, Word } from "./query/query"

/** From, and up to but without, in UTF-16 units of the text that is shown. */
export type Range = readonly [start: number, end: number]

/** Texts are marked as far as this; a query could stand in a longer one any number of times. */
const longest = 10_000

/** All places of a piece in a text, none over another. */
const placesOf = (text: string, piece: string): number[] => {
  const places: number[] = []
  if (piece === "") return places
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    places.push(at)
  }
  return places
}

/** The characters that part of a sound stands for, one by one: not a dot between them. */
const spokenBy = ({ syllables, letters }: Sound, start: number, end: number): Range[] => {
  let begun = 0
  return syllables.flatMap((it, at): Range[] => {
    const from = begun
    begun += letters[at] ?? 0
    return from < end && begun > start ? [[it.start, it.end]] : []
  })
}

/** Whether a place in a sound is where one of its characters begins. */
const beginsCharacter = ({ letters }: Sound, place: number): boolean => {
  let begun = 0
  return letters.some((it) => {
    const here = begun === place
    begun += it
    return here
  })
}

/** Where a word is heard in a text: best from the beginning of a character, else anywhere. */
const heard = (sounds: readonly Sound[], { text, or }: Word): Range[] => {
  const found = [text, ...or].flatMap((way) =>
    sounds.flatMap((sound) =>
      placesOf(sound.text, way).map((start) => ({ sound, start, end: start + way.length }))
    )
  )
  const best = found.find(({ sound, start }) => beginsCharacter(sound, start)) ?? found[0]
  return best ? spokenBy(best.sound, best.start, best.end) : []
}

/** In rising order, what touches or overlaps made one. */
const joined = (ranges: readonly Range[]): Range[] => {
  const all: [number, number][] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}

/**
 * Where a query stands in a text as it is shown, in rising order, none touching the next. What is not
 * written there but heard ("zs" in 张三) marks the characters that are said so; whole characters
 * alone are marked.
 * @param spoken Whether sounds count: they do in names and titles, as these are found by them.
 */
export const highlight = (text: string, query: Query, { spoken = true } = {}): Range[] => {
  const shown = text.slice(0, longest)
  const { text: folded, from } = foldTraced(shown)
  let sounds: readonly Sound[] | null = null
  return joined(
    query.words.flatMap((word) => {
      const written = [word.text, ...word.or].flatMap((way) =>
        placesOf(folded, way).map((at): Range => [
          from[at] ?? 0,
          endOf(from, at + way.length, shown.length)
        ])
      )
      if (written.length > 0 || !spoken || word.exact || !/^[a-z']+$/.test(word.text))
        return written
      return heard((sounds ??= listen(shown)), word)
    })
  )
}

/** Where the next character begins: that of a unit within one that folds to several is its own. */
const endOf = (from: Uint32Array, unit: number, end: number): number => {
  const last = from[unit - 1]
  for (let at = unit; at < from.length; at++) {
    const next = from[at] ?? end
    if (next !== last) return next
  }
  return end
}
