import { plainHan } from "../fold/plain-han"
import { readNumbers } from "../packed-numbers"
import { first, more, syllables } from "./readings-table"

/** The block of Han that nearly all is written in. */
export const firstHan = 0x4e00
export const lastHan = 0x9fa5
/** Of how many digits a number of the table ends with one. */
export const placeEnds = 84
export const countEnds = 66

interface Table {
  syllables: readonly string[]
  /** For each character of the block the place of its most usual reading; 0 for none of its own. */
  first: readonly number[]
  /** Further readings; all of them for a character outside of the block. */
  more: ReadonlyMap<number, readonly string[]>
}

const readMore = (all: readonly string[]): Map<number, string[]> => {
  const numbers = readNumbers(more, countEnds)
  const found = new Map<number, string[]>()
  let code = 0
  for (let at = 0; at < numbers.length;) {
    code += numbers[at++] ?? 0
    const count = numbers[at++] ?? 0
    found.set(
      code,
      numbers.slice(at, at + count).map((place) => all[place] ?? "")
    )
    at += count
  }
  return found
}

let table: Table | null = null

const readTable = (): Table => {
  const all = ["", ...syllables.replaceAll("\n", "").split(",")]
  return { syllables: all, first: readNumbers(first, placeEnds), more: readMore(all) }
}

const known = new Map<string, readonly string[]>()

const look = (character: string): readonly string[] => {
  table ??= readTable()
  const code = character.codePointAt(0) ?? 0
  const usual = table.syllables[table.first[code - firstHan] ?? 0] ?? ""
  const others = table.more.get(code) ?? []
  if (usual) return [usual, ...others]
  const plain = others.length > 0 ? undefined : plainHan(character)
  return plain === undefined ? others : readingsOf(plain)
}

/**
 * All usual readings of a Chinese character, the most usual first, without tones and with "v" for ü:
 * 行 is "xing", "hang"; none for what is no Chinese character.
 */
export const readingsOf = (character: string): readonly string[] => {
  const before = known.get(character)
  if (before) return before
  const found = look(character)
  known.set(character, found)
  return found
}
