import { inCaseOf, inventId, inventNumber, inventWord, type Random } from "./invent"
import { type Token, tokensOf } from "./tokens"
import { VOCABULARY } from "./vocabulary"

/** Fewer digits say nothing of anybody: a count, a place in a list. */
const LEAST_DIGITS = 3
/** Shorter words are too often a part of another to look for them there. */
const LEAST_INSIDE = 4
/** Letters and digits mixed: fewer are the hash of a style sheet, more may be somebody's id. */
const LEAST_ID = 8
const TRIES = 300

/** What must not be in the replaced page: words in small letters, and numbers of three digits or more. */
export interface Secrets {
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

/** Collects what a page's texts say, before anything is invented. */
export const secretsOf = (texts: Iterable<string>): Secrets => {
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const text of texts)
    for (const it of tokensOf(text)) {
      if (it.is === "number" && it.digits.length >= LEAST_DIGITS) numbers.add(it.digits)
      if (it.is === "word" || it.is === "id") words.add(it.text.toLowerCase())
    }
  return { words, numbers }
}

/** Replaces words, numbers and ids, the same one always by the same. */
export interface Scrambler {
  /** What people read. Words in `kept` stay. */
  text(said: string, kept?: ReadonlySet<string>): string
  /** A name out of the page's code (a class, a test id): replaced where it says what a text says. */
  code(name: string): string
  /** A name that may be a record's own (an id, a part of an address): only code's words stay. */
  id(name: string): string
}

/** A name of code word by word: `ChatInfo-42` is `Chat`, `Info`, `-`, `42`. */
export const piecesOf = (name: string): string[] =>
  name.match(/\p{Nd}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[^\p{L}\p{M}\p{Nd}]+|./gu) ?? []

const within = (text: string, least: number): string[] => {
  const all: string[] = []
  for (let from = 0; from < text.length; from++)
    for (let to = from + least; to <= text.length; to++) all.push(text.slice(from, to))
  return all
}

/** @param ours Words in small letters that stay in names of code: the site's rules name them, say. */
export const createScrambler = (
  secrets: Secrets,
  ours: ReadonlySet<string>,
  random: Random
): Scrambler => {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  const hidden = new Set([...secrets.words, ...secrets.numbers])
  const isFree = (invented: string) =>
    !taken.has(invented)
    && !hidden.has(invented)
    && !within(invented, 3).some((it) => hidden.has(it))

  /** Longer at every try that found none free: short ones run out. */
  const once = (key: string, length: number, make: (length: number) => string): string => {
    const before = given.get(key)
    if (before !== undefined) return before
    let invented = make(length)
    for (let tries = 1; !isFree(invented) && tries < TRIES; tries++)
      invented = make(length + Math.floor(tries / 30))
    taken.add(invented)
    given.set(key, invented)
    return invented
  }

  const word = (it: string): string => {
    const low = it.toLowerCase()
    if (/^[a-z]$/u.test(low)) return it
    const length = Math.max(Array.from(it).length, /^\p{Script=Latin}/u.test(it) ? 3 : 1)
    const make = (length: number) => inventWord(low, length, random)
    return inCaseOf(it, once(`word ${low}`, length, make))
  }

  const number = ({ text, digits }: Extract<Token, { is: "number" }>): string => {
    if (digits.length < LEAST_DIGITS && /^\p{Nd}*$/u.test(text)) return text
    const make = (length: number) => inventNumber(digits, length, random)
    const ascii = digits || "0".repeat(LEAST_DIGITS)
    let left = Array.from(once(`number ${ascii}`, ascii.length, make))
    // Laid out as it was; what is over, if it had to grow, comes last.
    const laid = text.replace(/\p{Nd}/gu, () => left.shift() ?? "")
    return laid + left.join("")
  }

  const replaced = (it: Token): string => {
    if (it.is === "word") return word(it.text)
    if (it.is === "number") return number(it)
    if (it.is === "other") return it.text
    return once(`id ${it.text}`, it.text.length, () => inventId(it.text, random))
  }

  const isKnown = (low: string): boolean => VOCABULARY.has(low) || ours.has(low)
  const isSecret = (low: string): boolean =>
    ((low.length > 2 || !/^[a-z]/u.test(low)) && secrets.words.has(low))
    || within(low, LEAST_INSIDE).some((it) => secrets.words.has(it) && !isKnown(it))

  const isWholeSecret = (it: Token): boolean =>
    it.is === "word" && !isKnown(it.text.toLowerCase()) && secrets.words.has(it.text.toLowerCase())

  const text = (said: string, kept: ReadonlySet<string> = new Set()): string =>
    tokensOf(said)
      .map((it) => (it.is === "word" && kept.has(it.text.toLowerCase()) ? it.text : replaced(it)))
      .join("")

  const byPiece = (name: string, hides: (low: string) => boolean): string => {
    if (isKnown(name.toLowerCase())) return name
    return piecesOf(name)
      .map((piece) => {
        const low = piece.toLowerCase()
        if (/^\p{Nd}/u.test(piece)) return replaced({ is: "number", text: piece, digits: piece })
        if (!/^\p{L}/u.test(piece) || isKnown(low)) return piece
        return hides(low) ? word(piece) : piece
      })
      .join("")
  }

  const newCode = (name: string): string => {
    const tokens = tokensOf(name)
    if (tokens.some((it) => it.is === "id" && it.text.length >= LEAST_ID)) return text(name, ours)
    return tokens
      .map((it) => (isWholeSecret(it) ? replaced(it) : byPiece(it.text, isSecret)))
      .join("")
  }
  /** A page has few names of code, each a thousand times. */
  const codes = new Map<string, string>()

  return {
    text,
    code: (name) => {
      const before = codes.get(name)
      if (before !== undefined) return before
      const after = ours.has(name.toLowerCase()) ? name : newCode(name)
      codes.set(name, after)
      return after
    },
    id: (name) =>
      tokensOf(name)
        .map((it) =>
          it.is === "word" && !isWholeSecret(it) ? byPiece(it.text, () => true) : replaced(it)
        )
        .join("")
  }
}
