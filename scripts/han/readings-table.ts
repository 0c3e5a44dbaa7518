import { writeNumber } from "../../src/search/packed-numbers"
import { countEnds, firstHan, lastHan, placeEnds } from "../../src/search/pinyin/readings"
import { type Plain, readAlone, readsAsPlain } from "./readings"
import { usualCharacters, variantGroups } from "./variants"

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))

/** Han beyond the main block: 〇 and the extensions. */
const beyond = [...range(0x3007, 0x3007), ...range(0x3400, 0x4dbf), ...range(0x20000, 0x323af)]

/** Characters that somebody may say in more than one way. */
const usual = new Set(usualCharacters())

/**
 * Its own readings; none where they are those of what is written for it in plain Chinese. Of a rare
 * character the first one alone: it stands in names, and there it is said so.
 */
const ownReadings = (character: string, plain: Plain): string[] => {
  if (readsAsPlain(character, plain)) return []
  const isUsual = usual.has(character) || usual.has(plain.get(character) ?? "")
  return readAlone(character, plain).slice(0, isUsual ? undefined : 1)
}

const rank = (firsts: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const it of firsts) counts.set(it, (counts.get(it) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** The table of `readings.ts`. */
export const readingsTable = async (): Promise<Record<"syllables" | "first" | "more", string>> => {
  const plain: Plain = new Map(
    (await variantGroups()).flatMap(([first = "", ...others]) =>
      others.map((it) => [it, first] as const)
    )
  )
  const main = range(firstHan, lastHan).map((it) => ownReadings(it, plain))
  const all = [
    ...range(firstHan, lastHan).map((it, at) => ({ it, readings: (main[at] ?? []).slice(1) })),
    ...beyond.map((it) => ({ it, readings: ownReadings(it, plain) }))
  ].filter(({ readings }) => readings.length > 0)
  // The first of all is none.
  const ranked = rank(main.map(([first = ""]) => first))
  const others = new Set(all.flatMap(({ readings }) => readings))
  const syllables = [
    "",
    ...ranked.filter(Boolean),
    ...[...others].filter((it) => !ranked.includes(it))
  ]
  const place = new Map(syllables.map((it, at) => [it, at]))
  const placed = (reading: string) => writeNumber(place.get(reading) ?? 0, placeEnds)
  const rising = all.toSorted((a, b) => (a.it.codePointAt(0) ?? 0) - (b.it.codePointAt(0) ?? 0))
  let before = 0
  const more = rising.map(({ it, readings }) => {
    const code = it.codePointAt(0) ?? 0
    const gap = code - before
    before = code
    return [gap, readings.length, ...readings.map((one) => place.get(one) ?? 0)]
      .map((number) => writeNumber(number, countEnds))
      .join("")
  })
  return {
    syllables: syllables.slice(1).join(","),
    first: main.map(([first = ""]) => placed(first)).join(""),
    more: more.join("")
  }
}
