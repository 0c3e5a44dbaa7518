import { fold } from "~model/fold"
import type { Context } from "./context"
import type { Facts, Need } from "./facts"
import type { Sign, Takes } from "./fault"

export type Fits = (facts: Facts) => boolean

/** One operator of the language. */
export interface Operator {
  /** What else it is called, folded, in any language; the first Chinese one is shown to readers of it. */
  also: readonly string[]
  takes: Takes
  /** < and > mean something. */
  compares?: true
  needs?: readonly Need[]
  /** @returns null where the value is not one it takes. `quoted`: commas are part of it. */
  read: (asked: { value: string; quoted: boolean; sign: Sign; context: Context }) => Fits | null
}

/** "vip,gold" is any of them; within quotes a comma is a comma. */
export const anyOf = (value: string, quoted: boolean): string[] =>
  (quoted ? [value] : value.split(/[,，、]/)).map(fold).filter(Boolean)

/** An operator whose value is looked for in texts that are folded already. */
export const within =
  (texts: (facts: Facts) => readonly string[]): Operator["read"] =>
  ({ value, quoted }) => {
    const wanted = anyOf(value, quoted)
    if (wanted.length === 0) return null
    return (facts) => texts(facts).some((text) => wanted.some((it) => text.includes(it)))
  }

/** One of some words that stand for a few things: what people write → the thing. */
export const oneOf = <T extends string>(
  value: string,
  quoted: boolean,
  words: Readonly<Record<T, readonly string[]>>
): T[] | null => {
  const entries = Object.entries(words) as [T, readonly string[]][]
  const found = anyOf(value, quoted).map(
    (word) => entries.find(([name, also]) => name === word || also.includes(word))?.[0]
  )
  const known = found.filter((it) => it !== undefined)
  return known.length > 0 && known.length === found.length ? known : null
}
