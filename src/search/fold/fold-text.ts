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

let space = new Uint16Array(1 << 12)
let origins = new Uint32Array(0)

/** Makes `space` as long as that at least, what is in it kept. */
const reserve = (length: number): void => {
  if (space.length >= length) return
  const larger = new Uint16Array(length * 2)
  larger.set(space)
  space = larger
}

/** The code point at a place; half of one where the other half is missing. */
const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0

/**
 * Writes into `space`, from `end` on, what the units from `at` on fold to, one for one, up to the
 * first that does not. @returns how many did.
 */
const writeRun = (text: string, at: number, end: number): number => {
  // Held here, as the loop is what all of a database goes through.
  const [to, table, length] = [space, units, text.length - at]
  for (let count = 0; count < length; count++) {
    const folded = table[text.charCodeAt(at + count)] ?? unasked
    if (folded <= several) return count
    to[end + count] = folded
  }
  return length
}

/** Notes for units of `space` that they came from the character at a place, or from it on. */
const trace = (from: number, begun: number, end: number, step: 0 | 1): void => {
  if (origins.length < space.length) {
    const larger = new Uint32Array(space.length)
    larger.set(origins)
    origins = larger
  }
  for (let unit = begun; unit < end; unit++) origins[unit] = from + step * (unit - begun)
}

/** Writes the folded text into `space`, and into `origins` where each unit of it came from. */
const write = (text: string, tracing: boolean): number => {
  reserve(text.length)
  let [at, end] = [0, 0]
  for (;;) {
    const count = writeRun(text, at, end)
    if (tracing) trace(at, end, end + count, 1)
    at += count
    end += count
    if (at >= text.length) return end
    const code = codeAt(text, at)
    const piece = others.get(code) ?? learn(code)
    reserve(end + piece.length + text.length - at)
    for (let unit = 0; unit < piece.length; unit++) space[end + unit] = piece.charCodeAt(unit)
    if (tracing) trace(at, end, end + piece.length, 0)
    at += code > 0xffff ? 2 : 1
    end += piece.length
  }
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
