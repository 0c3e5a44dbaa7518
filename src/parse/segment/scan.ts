import { type Fault, faultAt, type Sign } from "./fault"
import type { Term } from "./tree"

/** A piece of a query, with its place in UTF-16 units. */
export type Token =
  | { is: "open" | "close" | "or" | "not"; at: number }
  | { is: "words"; text: string; at: number }
  | Term

const quotes = /[“”„「」『』＂]/g
const fullWidth = /[！-～]/g

/** Full-width marks and other quotes become the plain ones, each still one unit wide. */
const plain = (text: string): string =>
  text
    .replace(fullWidth, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replaceAll("　", " ")
    .replace(quotes, '"')

const joins = /^(?:OR|或|或者|\|\|?)$/
const leavesOut = /^(?:NOT|非|不是)$/
const word = /[^\s()]*/y
const key = /([^\s()":<>=≤≥]+|"[^"]*")\s?([:<>=≤≥]=?)/y

const signOf = (text: string): Sign => {
  const first = text.startsWith("≤") ? "<=" : text.startsWith("≥") ? ">=" : text
  return first === "<" || first === "<=" || first === ">" || first === ">=" ? first : ":"
}

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** "10:30" and "https://…" are words, not operators. */
const namesOperator = (found: RegExpExecArray, text: string): boolean => {
  const name = found[1] ?? ""
  const gap = found[0].length > name.length + (found[2] ?? "").length
  const after = text.slice(found.index + found[0].length)
  // "a > b" with gaps on both sides would be guessing; "消费 >500" is not.
  return (
    !/^\d+$/.test(name)
    && !after.startsWith("//")
    && !(gap && !name.startsWith('"') && after.startsWith(" "))
  )
}

/** Cuts a query into its pieces. */
export const scan = (
  query: string
): { ok: true; tokens: Token[] } | { ok: false; fault: Fault } => {
  const text = plain(query)
  const tokens: Token[] = []
  const stop = (at: number, why: Fault["why"], rest?: Partial<Fault>) =>
    ({ ok: false, fault: faultAt(query, at, why, rest) }) as const
  /** The words between two quotes, as they were typed. */
  const quoted = (at: number): { words: string; end: number } | null => {
    const end = text.indexOf('"', at + 1)
    return end < 0 ? null : { words: query.slice(at + 1, end), end: end + 1 }
  }
  let at = 0
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1
    if (at >= text.length) return { ok: true, tokens }
    const char = text.charAt(at)
    if (char === "(" || char === ")") {
      tokens.push({ is: char === "(" ? "open" : "close", at })
      at += 1
      continue
    }
    if (char === "-" && /\S/.test(text.charAt(at + 1))) {
      tokens.push({ is: "not", at })
      at += 1
      continue
    }
    const found = run(key, text, at)
    if (found && namesOperator(found, text)) {
      const [all, rawName = "", mark = ""] = found
      const quotedName = rawName.startsWith('"')
      const name = query.slice(at, at + rawName.length)
      const term = {
        is: "term",
        name: quotedName ? name.slice(1, -1).trim() : name,
        quotedName,
        sign: signOf(mark),
        at
      } as const
      let valueAt = at + all.length
      while (text.charAt(valueAt) === " ") valueAt += 1
      if (text.charAt(valueAt) === '"') {
        const value = quoted(valueAt)
        if (!value) return stop(valueAt, "unclosed-quote")
        tokens.push({ ...term, value: value.words.trim(), quotedValue: true, valueAt })
        at = value.end
        continue
      }
      const value = run(word, text, valueAt)?.[0] ?? ""
      const next = valueAt > at + all.length ? run(key, text, valueAt) : null
      const taken = (next !== null && namesOperator(next, text)) || joins.test(value)
      tokens.push({ ...term, value: taken ? "" : value, quotedValue: false, valueAt })
      at = taken ? at + all.length : valueAt + value.length
      continue
    }
    if (char === '"') {
      const value = quoted(at)
      if (!value) return stop(at, "unclosed-quote")
      if (value.words.trim()) tokens.push({ is: "words", text: value.words, at })
      at = value.end
      continue
    }
    const raw = run(word, text, at)?.[0] ?? char
    if (joins.test(raw)) tokens.push({ is: "or", at })
    else if (leavesOut.test(raw)) tokens.push({ is: "not", at })
    else tokens.push({ is: "words", text: query.slice(at, at + raw.length), at })
    at += Math.max(1, raw.length)
  }
}
