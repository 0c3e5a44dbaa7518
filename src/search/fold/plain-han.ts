import { readNumbers } from "../packed-numbers"
import { others, places, plain } from "./plain-han-table"

/** Of how many digits a number of the table ends with one. */
export const gapEnds = 72
export const placeEnds = 44

const summed = (gaps: readonly number[]): number[] => {
  let sum = 0
  return gaps.map((gap) => (sum += gap))
}

let table: ReadonlyMap<string, string> | null = null

const readTable = (): ReadonlyMap<string, string> => {
  const targets = summed(readNumbers(plain, gapEnds)).map((it) => String.fromCodePoint(it))
  const place = readNumbers(places, placeEnds)
  return new Map(
    summed(readNumbers(others, gapEnds)).map((code, at) => [
      String.fromCodePoint(code),
      targets[place[at] ?? -1] ?? ""
    ])
  )
}

/**
 * The character that stands for all that are written one for another, traditional (發, 髮), simplified
 * (发), Taiwan's, Hong Kong's or Japan's (発); undefined where it is that one itself, or none of Han.
 */
export const plainHan = (character: string): string | undefined =>
  (table ??= readTable()).get(character)
