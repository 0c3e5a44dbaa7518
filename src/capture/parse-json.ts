/** Every escape of a JSON string that a raw control character needs. */
const escapeControl = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

/**
 * Mends what shops' templates break most: line breaks and tabs inside strings, commas before a
 * closing bracket, comments and CDATA around the block, a semicolon after it.
 */
const repair = (text: string): string => {
  const open = text.replaceAll("<![CDATA[", "").replaceAll("]]>", "")
  const end = Math.max(open.lastIndexOf("}"), open.lastIndexOf("]")) + 1
  const body = open.slice(Math.max(0, open.search(/[{[]/)), end)
  // A string (one without an end runs to the end, so that this stays linear), or a comma that
  // nothing follows, or a comment; all else passes as it is.
  return body.replace(/"(?:[^"\\]|\\[^])*"?|,(?=\s*(?:,|[}\]]))|<!--[^]*?-->/g, (part) =>
    part.startsWith('"') ? part.replace(/\p{Cc}/gu, escapeControl) : ""
  )
}

export type ParsedBlock = { value: unknown; repaired: boolean } | { broken: true }

/** Reads a JSON-LD block, mending it where that is cheap. */
export const parseBlock = (text: string): ParsedBlock => {
  for (const repaired of [false, true]) {
    try {
      return { value: JSON.parse(repaired ? repair(text) : text), repaired }
    } catch {
      continue
    }
  }
  return { broken: true }
}
