import type { Found } from "./found"

/** One line of an address, with where it stands. */
export interface Line {
  text: string
  start: number
  end: number
}

const code = /\b\d{4,6}\b|\b\d{3} \d{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d?[A-Z\d]{2,4}\b/u
const words =
  /[!?]|\b(?:thanks|thank you|please|regards|cheers|hello|here|order|want|would|can|is|are|my)\b/iu

/**
 * A block as on an envelope: below a name two to six short lines, of which the first two hold a
 * number and a later one a postal code or a country.
 */
export const readBlock = (
  lines: readonly Line[],
  isName: (text: string) => boolean,
  isCountry: (text: string) => boolean
): Found[] => {
  for (const [at, name] of lines.entries()) {
    if (!isName(name.text)) continue
    const rest = lines.slice(at + 1)
    const stop = rest.findIndex(({ text }) => !text || text.length > 60 || words.test(text))
    const block = rest.slice(0, stop < 0 ? rest.length : stop).slice(0, 6)
    const [first, last] = [block[0], block.at(-1)]
    const placed = block.slice(1).some(({ text }) => code.test(text) || isCountry(text))
    const numbered = block.slice(0, 2).some(({ text }) => /\d/u.test(text))
    if (!first || !last || block.length < 2 || !placed || !numbered) continue
    const value = block.map(({ text }) => text.replace(/[,.;\s]+$/u, "")).join(", ")
    return [
      { field: "address", value, start: first.start, end: last.end },
      { field: "recipient", value: name.text, start: name.start, end: name.end }
    ]
  }
  return []
}
