import { foldCharacter } from "~model/fold"
import { plainHan } from "./plain-han"

/** What is not in `units`: 0 nobody has asked for it yet, 1 it folds to none or to several units. */
const unasked = 0
const several = 1

/** For each UTF-16 unit the one it folds to: no folded text holds a control character. */
const units = new Uint16Array(0x10000)
/** What all others fold to, by code point. */
const others = new Map<number, string>()

const lookUp = (code: number): string => {
  const character = String.fromCodePoint(code)
  const folded = plainHan(character) ?? foldCharacter(character)
  return Array.from(folded, (it) => plainHan(it) ?? it).join("")
}

const learn = (code: number): string => {
  const folded = lookUp(code)
  if (folded.length === 1 && code < units.length) units[code] = folded.charCodeAt(0)
  else {
    others.set(code, folded)
    if (code < units.length) units[code] = several
  }
  return folded
}

/** The most that a character folds to: an Arabic word that has a code of its own. */
const longest = 18
const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

let space = new Uint16Array(1 << 12)
let origins = new Uint32Array(0)

const roomFor = (text: string): void => {
  if (space.length < text.length + longest) space = new Uint16Array(text.length * 2 + longest)
}

/** Lengthens what is being written when what still comes might not fit in. */
const grow = (needed: number): void => {
  const larger = new Uint16Array(needed * 2)
  larger.set(space)
  space = larger
}

const growOrigins = (): void => {
  const larger = new Uint32Array(space.length)
  larger.set(origins)
  origins = larger
}

/** Writes the folded text into `space`, and into `origins` where each unit of it came from. */
const write = (text: string, tracing: boolean): number => {
  roomFor(text)
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const start = at
    const begun = end
    const folded = units[unit] ?? unasked
    if (folded > several) space[end++] = folded
    else {
      let code = unit
      const next = isHigh(unit) ? text.charCodeAt(at + 1) : 0
      if (isLow(next)) {
        code = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00)
        at++
      }
      const piece = others.get(code) ?? learn(code)
      if (space.length < end + piece.length + text.length - at) {
        grow(end + piece.length + text.length - at)
      }
      for (let index = 0; index < piece.length; index++) space[end++] = piece.charCodeAt(index)
    }
    if (!tracing) continue
    if (origins.length < space.length) growOrigins()
    origins.fill(start, begun, end)
  }
  return end
}

const decoder = new TextDecoder("utf-16le")
/** Shorter texts are made faster unit by unit. */
const short = 24

const read = (end: number): string =>
  end < short
    ? String.fromCharCode(...space.subarray(0, end))
    : decoder.decode(space.subarray(0, end))

/** What is plain already but for its case. */
const ascii = /^[ -_a-~]*$/

/**
 * What is searched, and what is searched for: case, width, accents, ligatures and the ways to write
 * Chinese folded, so that what looks the same is found the same. It holds no control character and
 * no line end: those are free to stand between texts.
 *
 * Each character folds by itself, so `foldText(a + b)` is `foldText(a) + foldText(b)` wherever a text
 * is cut between two characters: whatever stands in a text is found in it.
 */
export const foldText = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : read(write(text, false))

/** The same as UTF-16 units, in a place that the next call writes over. */
export const foldUnits = (text: string): Uint16Array => {
  const end = write(text, false)
  return space.subarray(0, end)
}

/** A folded text, and where in the text each of its units came from. */
export interface Traced {
  text: string
  /** Of each unit of `text`, where its character begins; then the length of the whole. */
  from: Uint32Array
}

export const foldTraced = (text: string): Traced => {
  const end = write(text, true)
  const from = new Uint32Array(end + 1)
  from.set(origins.subarray(0, end))
  from[end] = text.length
  return { text: read(end), from }
}
