/** One property of a card, its value still as it is written. */
export interface Property {
  /** In capitals, without its group. */
  name: string
  /** By name in capitals; those without a name (vCard 2.1) are types. Values in small letters. */
  types: ReadonlySet<string>
  params: ReadonlyMap<string, string>
  value: string
  /** Lines of a picture or a sound; its value is not kept. */
  binary: boolean
}

/** A card: its properties, and the line of the file that it begins in. */
export interface Card {
  row: number
  version: string
  properties: Property[]
  /** The file ends within it, or a next card begins. */
  cut: boolean
  /** It has more properties than `mostProperties`; the rest was not read. */
  crowded: boolean
}

/** No real card comes near it. */
export const mostProperties = 2000
/** Longest line that is looked at, unfolded, in UTF-16 units: a picture may be a megabyte. */
const longestLine = 4_000_000

/** The lines of a text with their numbers, one after the other: a long text is not taken apart at once. */
function* eachLine(text: string): Generator<{ row: number; line: string }> {
  let row = 0
  // Lines of an old Mac end so.
  const feed = text.includes("\n") ? "\n" : "\r"
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf(feed, from)
    const to = end < 0 ? text.length : end
    row += 1
    yield { row, line: text.slice(from, text[to - 1] === "\r" && to > from ? to - 1 : to) }
    from = to + 1
  }
}

const encodingOf = (head: string): string =>
  /;(?:ENCODING=)?"?(QUOTED-PRINTABLE|BASE64|B)"?(?=[;:])/i.exec(head)?.[1]?.toUpperCase() ?? ""

/** Where the value begins: behind the first colon that stands in no quotation marks; -1 for none. */
const colonOf = (line: string): number => {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ":" && !quoted) return at
  }
  // A quotation mark that is never closed is one of the value's.
  return line.indexOf(":")
}

/** RFC 6868: what a parameter may not hold as it is. */
const plainParam = (text: string): string =>
  text.replace(/\^([n'^])/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "'" ? '"' : "^"))

const parse = (line: string): Property | null => {
  const colon = colonOf(line)
  if (colon < 1) return null
  const [named = "", ...rest] = line.slice(0, colon).match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  const name = named.trim().replace(/^.*\./s, "").toUpperCase()
  if (!/^[A-Z0-9-]+$/.test(name)) return null
  const params = new Map<string, string>()
  const types = new Set<string>()
  for (const part of rest) {
    const [, key = "", said = ""] = /^\s*([\w-]+)\s*=(.*)$/s.exec(part) ?? ["", "TYPE", part]
    const plain = plainParam(said.trim().replace(/^"([^"]*)"$/s, "$1"))
    if (key.toUpperCase() === "TYPE")
      for (const it of said.replaceAll('"', "").split(",")) types.add(it.trim().toLowerCase())
    else if (!params.has(key.toUpperCase())) params.set(key.toUpperCase(), plain)
  }
  for (const bare of ["quoted-printable", "base64", "b"])
    if (types.has(bare) && !params.has("ENCODING")) params.set("ENCODING", bare)
  const encoding = params.get("ENCODING")?.toLowerCase() ?? ""
  const value = line.slice(colon + 1)
  const binary = encoding === "b" || encoding === "base64" || /^data:[^,]*;base64,/i.test(value)
  return { name, types, params, value: binary ? "" : value, binary }
}

/**
 * The cards of a vCard file, 2.1 to 4.0, one by one. Lines are unfolded as each version has it: 2.1
 * keeps the blank that a folded line begins with, quoted-printable goes on after "=", and the lines
 * of a picture need no blank. What stands outside a card is passed over.
 * Sources: versit vCard 2.1 (1996), RFC 2426, RFC 6350, RFC 6868.
 */
export function* eachCard(text: string): Generator<Card> {
  let card: Card | null = null
  let depth = 0
  let open = ""
  let encoding = ""
  const close = () => {
    const line = open
    open = ""
    if (!line || !card) return
    if (card.properties.length >= mostProperties) {
      card.crowded = true
      return
    }
    const property = parse(line)
    // A card within a card (AGENT) is somebody else's.
    if (!property || depth > 1) return
    if (property.name === "VERSION") card.version = property.value.trim()
    else card.properties.push(property)
  }
  for (const { row, line } of eachLine(text)) {
    const base64 = encoding === "B" || encoding === "BASE64"
    const soft = encoding === "QUOTED-PRINTABLE" && open.endsWith("=")
    const folded = /^[ \t]/.test(line) && open !== ""
    const more = base64 && line.trim() !== "" && !line.includes(":")
    if (open && (soft || folded || more)) {
      const blank = folded && !soft && (card?.version !== "2.1" || base64)
      // A picture's data is not kept, however long.
      if (!base64 && open.length < longestLine)
        open = (soft ? open.slice(0, -1) : open) + (blank ? line.slice(1) : line)
      continue
    }
    const said = line
      .trim()
      .toUpperCase()
      .replace(/\s*:\s*/, ":")
    const begins = said === "BEGIN:VCARD"
    const ends = said === "END:VCARD"
    close()
    encoding = ""
    if (begins) {
      // A card within a card is that of an agent; else the one before has no end.
      if (card && card.properties.at(-1)?.name !== "AGENT") {
        yield { ...card, cut: true }
        card = null
        depth = 0
      }
      depth += 1
      card ??= { row, version: "", properties: [], cut: false, crowded: false }
    } else if (ends && card) {
      depth -= 1
      if (depth <= 0) {
        yield card
        card = null
        depth = 0
      }
    } else if (card && line.trim()) {
      open = line.replace(/^\s+/, "")
      encoding = encodingOf(open.slice(0, Math.max(0, colonOf(open.slice(0, 2000))) + 1))
    }
  }
  close()
  if (card) yield { ...card, cut: true }
}
