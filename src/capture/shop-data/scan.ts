import { type ReadLiteral, readLiteral, readString } from "./literal"

/** What is read of a page's scripts altogether, characters; each try to read a literal counts. */
const BUDGET = 8_000_000
const MOST_TEXT = 4_000_000

/** What a try that finds none costs beside what it read. */
const IN_VAIN = 800

/** Literals of one script: one of more is a program. */
const MOST_LITERALS = 1000

/** A literal of a script, and the words before it: `gtag("event", "view_item", `. */
export type Literal = { value: unknown; before: string }

export type Budget = { left: number }
export const newBudget = (): Budget => ({ left: BUDGET })

/** Nothing of a shop's in it: not worth reading. */
const MEANS_GOODS = /price|sku|product|item|article|artikel/i

const START = /(?:[=(,:[]|\breturn)\s*(?=[{[])|JSON\.parse\(\s*(?=["'`])/g

const wholeJson = (text: string): Literal | null => {
  if (!/^\s*[{[]/.test(text)) return null
  try {
    return { value: JSON.parse(text), before: "" }
  } catch {
    return null
  }
}

const readAt = (text: string, at: number): ReadLiteral & { end: number } => {
  if (!/["'`]/.test(text.charAt(at))) return readLiteral(text, at)
  const string = readString(text, at)
  const json = string.ok && typeof string.value === "string" ? wholeJson(string.value) : null
  return json ? { ok: true, value: json.value, end: string.end } : { ok: false, end: string.end }
}

/** Every object and array written down in a script, outermost first. */
export const literalsOf = (script: string, budget: Budget): Literal[] => {
  const text = script.slice(0, Math.min(MOST_TEXT, budget.left))
  if (!MEANS_GOODS.test(text)) return []
  budget.left -= text.length
  const whole = wholeJson(text)
  if (whole) return [whole]
  const found: Literal[] = []
  const read = (at: number) => {
    const literal = readAt(text, at)
    budget.left -= literal.end - at
    if (!literal.ok) {
      budget.left -= IN_VAIN
      return at
    }
    found.push({ value: literal.value, before: text.slice(Math.max(0, at - 80), at) })
    return literal.end
  }
  const first = /^\s*(?:<!--)?\s*(?=[{[])/.exec(text)
  START.lastIndex = first ? read(first[0].length) : 0
  for (
    let hit = START.exec(text);
    hit && budget.left > 0 && found.length < MOST_LITERALS;
    hit = START.exec(text)
  )
    START.lastIndex = Math.max(START.lastIndex, read(hit.index + hit[0].length))
  return found
}
