import { foldText } from "../fold/fold-text"
import { readingsOf } from "./readings"
import { spellings } from "./spelling"
import { compoundSurnames, surnames } from "./surnames"

/** One Chinese character of a line and how it may be said there. */
export interface Syllable {
  /** Where the character stands in the line, in UTF-16 units, and where the next one does. */
  start: number
  end: number
  /** The most likely first, as they are typed. */
  readings: readonly string[]
}

/** Chinese characters beside each other; a dot parts the names of one person. */
const run = /\p{Script=Han}(?:·?\p{Script=Han})*/gu
const dots = /[・•‧∙⋅]/gu

let compounds: ReadonlyMap<string, string> | null = null

/** Made when first asked: folding them reads a table that no start of a worker should wait for. */
const compoundNames = (): ReadonlyMap<string, string> =>
  (compounds ??= new Map(
    Array.from(compoundSurnames, ([name, reading]) => [foldText(name), reading] as const)
  ))

/** The reading of a compound surname taken apart at the reading of its second character. */
const halves = (first: string, second: string): readonly [string, string] | null => {
  const whole = compoundNames().get(foldText(first + second))
  if (whole === undefined) return null
  const end = whole.length
  const ending = Array.from({ length: end - 1 }, (_, at) => whole.slice(at + 1)).find((it) =>
    readingsOf(second).includes(it)
  )
  return ending === undefined ? null : [whole.slice(0, end - ending.length), ending]
}

const leading = (first: readonly string[], rest: readonly string[]): readonly string[] => [
  ...new Set([...first, ...rest].flatMap(spellings))
]

/** How each character of a run is said: as a surname at its beginning. */
const sayRun = (characters: readonly string[]): (readonly string[])[] => {
  const [first = "", second = ""] = characters
  const compound = second ? halves(first, second) : null
  return characters.map((it, at) => {
    const readings = readingsOf(it)
    const asCompound = at < 2 ? compound?.[at] : undefined
    if (asCompound !== undefined) return leading([asCompound], readings)
    return leading(at === 0 ? (surnames.get(it) ?? []) : [], readings)
  })
}

/** The Chinese of a line, each run of characters as its syllables; what has no reading is left out. */
export const spokenRuns = (line: string): Syllable[][] =>
  Array.from(line.replace(dots, "·").matchAll(run), (match) => {
    const characters = Array.from(match[0]).filter((it) => it !== "·")
    const readings = sayRun(characters)
    let at = match.index
    return characters
      .map((it, index) => {
        if (line.charAt(at) !== it.charAt(0)) at++
        const start = at
        at += it.length
        return { start, end: at, readings: readings[index] ?? [] }
      })
      .filter((it) => it.readings.length > 0)
  }).filter((it) => it.length > 0)
