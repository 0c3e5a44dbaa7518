import { readLiteral } from "./shop-data/literal"

/** Every escape of a JSON string that a raw control character needs. */
const escapeControl = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

/** What lies between the first bracket and the last, without what is put around it. */
const bodyOf = (text: string): string => {
  const open = text.replaceAll("<![CDATA[", "").replaceAll("]]>", "")
  const end = Math.max(open.lastIndexOf("}"), open.lastIndexOf("]")) + 1
  return open.slice(Math.max(0, open.search(/[{[]/)), end)
}

/**
 * Mends what shops' templates break most: line breaks and tabs inside strings, commas before a
 * closing bracket, comments and CDATA around the block, a semicolon after it.
 */
const repair = (text: string): string =>
  // A string (one without an end runs to the end, so that this stays linear), or a comma that
  // nothing follows, or a comment; all else passes as it is.
  bodyOf(text).replace(
    /"(?:[^"\\]|\\[^])*"?|,(?=\s*(?:,|[}\]]))|<!--[^]*?-->|\/\*[^]*?\*\//g,
    (part) => (part.startsWith('"') ? part.replace(/\p{Cc}/gu, escapeControl) : "")
  )

/** Quotes as HTML writes them, around names and values. */
const withQuotes = (text: string): string =>
  /^\s*[{[]\s*&(?:quot|#0?34);/i.test(text) ? text.replace(/&(?:quot|#0?34);/gi, '"') : text

const ENDS = /^\s*(?:[,:}\]]|$)/

/**
 * Escapes quotes inside of strings (`"name":"7" tablet"`): one that ends its string is followed by a
 * comma, a colon or a bracket.
 */
const escapeQuotes = (text: string): string => {
  const parts = text.split(/((?:\\[^])+|")/)
  let inside = false
  return parts
    .map((part, at) => {
      if (part !== '"') return part
      if (!inside) {
        inside = true
        return part
      }
      inside = !ENDS.test((parts[at + 1] ?? "") || (parts[at + 2] ?? ""))
      return inside ? '\\"' : part
    })
    .join("")
}

/** Several documents in one block, one after another, as the tolerant reader finds them. */
const readLoosely = (text: string): unknown[] => {
  const found: unknown[] = []
  let at = text.search(/[{[]/)
  for (let count = 0; at >= 0 && count < 50; count++) {
    const literal = readLiteral(text, at)
    if (!literal.ok) break
    found.push(literal.value)
    const next = text.slice(literal.end).search(/[{[]/)
    at = next < 0 ? -1 : literal.end + next
  }
  return found
}

export type ParsedBlock = { value: unknown; repaired: boolean } | { broken: true }

const parse = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Reads a JSON-LD block, mending it where that is cheap. */
export const parseBlock = (text: string): ParsedBlock => {
  const whole = parse(text)
  if (whole) return { ...whole, repaired: false }
  const plain = withQuotes(text)
  const repaired = repair(plain)
  const mended = parse(repaired)
  if (mended) return { ...mended, repaired: true }
  const requoted = parse(repair(escapeQuotes(bodyOf(plain))))
  if (requoted) return { ...requoted, repaired: true }
  const several = readLoosely(repaired)
  return several.length > 0 ? { value: several, repaired: true } : { broken: true }
}
