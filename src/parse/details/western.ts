import type { Found, Span } from "./found"
import type { Labelled } from "./labels"
import type { Phone } from "./phones"
import { readBlock } from "./western-block"

const streets =
  "street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|square|sq|terrace|close|crescent|parade|highway|hwy|row|gardens|mews|hill|walk|circle|parkway|pkwy|trail|quay"
const street = new RegExp(
  String.raw`\b\d{1,5}[A-Za-z]?(?:[-/]\d+[A-Za-z]?)?,?\s+(?:[\p{L}'’.-]+\s+){0,4}(?:${streets})\b\.?`,
  "iu"
)
/** Names of streets elsewhere, with the number before or behind. */
const foreign =
  /(?:\b\p{L}+(?:stra(?:ße|sse)|str\.?|weg|platz|allee|gasse|gata|gatan|vägen|straat|gracht|kade|singel|dijk|laan|plein|gade|vej|ring|damm|ufer)|\b(?:am|an der|auf der|im|unter den|zum|zur) \p{Lu}\p{L}+|\b(?:rue|avenue|boulevard|place|chemin|impasse|quai|all[ée]e|cours|via|viale|corso|piazza|vicolo|largo|calle|c\/|avenida|avda?\.?|av\.|paseo|plaza|carrer|rua|travessa|pra[çc]a|ulica|ul\.|jalan|jl\.)\s[\p{L}'’. ]{2,40}),?\s*\d{1,5}\s?[a-z]?\b|\b\d{1,5}\s?(?:bis|ter|[a-z])?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|quai|all[ée]e|cours)\s/iu
const unit =
  /^(?:flat|apt\.?|apartment|unit|suite|room|rm|floor|level|building|block|house|p\.?\s?o\.? box|postfach|bp|no\.|étage|appt?\.?|piso|interno|int\.|scala)\s?#?\s?[\dA-Z]|^\d{1,3}\s?(?:º|ª|°|er|e|ème|st|nd|rd|th)\s?(?:[A-Za-z]|floor|étage|piso|izq|dcha|derecha|izquierda)?\.?$|^#\s?\d|^\d{1,3}\/F$|\b(?:building|house|tower|estate|mansions?)$/iu
const countries =
  /^(?:the )?(?:usa|u\.s\.a\.?|us|united states(?: of america)?|uk|united kingdom|great britain|england|scotland|wales|ireland|germany|deutschland|france|italy|italia|spain|españa|portugal|netherlands|nederland|the netherlands|belgium|belgique|belgië|austria|österreich|switzerland|schweiz|suisse|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|poland|polska|canada|australia|new zealand|japan|korea|south korea|singapore|malaysia|india|brazil|brasil|mexico|méxico|argentina|chile|czech republic|czechia|hungary|greece|turkey|united arab emirates|uae|hong kong|taiwan|china|thailand|vietnam|indonesia|philippines|south africa|israel|nigeria|kenya)\.?$/iu
/** A town with its postal code, in either order. */
const town = new RegExp(
  [
    String.raw`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b`,
    String.raw`\b[A-Z]{2,3},?\s+\d{4,5}(?:-\d{4})?\b`,
    String.raw`\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b`,
    String.raw`^(?:[A-Z]{1,2}-)?\d{4,6}(?: ?[A-Z]{2})?\s+\p{L}`,
    String.raw`^\d{3} \d{2}\s+\p{L}`,
    String.raw`\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b`,
    String.raw`\b\d{3}-\d{4}$`,
    String.raw`(?<=\p{L}.*\s)\d{4,5}\s\p{Lu}\p{L}+`,
    String.raw`^\d{2}-\d{3}\s+\p{L}`,
    String.raw`^\d{4}-\d{3}\s+\p{L}`,
    String.raw`^\p{Lu}[\p{L} .'-]+\s+\d{4,6}$`,
    String.raw`^\d{4,6}$`
  ].join("|"),
  "u"
)
const place = /^\p{Lu}[\p{L}.'’ -]{1,40}(?: \d{1,2})?$/u
const ending =
  /\.\s+(?=\p{Lu}\p{L}{2,})(?<!\b(?:st|ave|av|rd|dr|blvd|str|no|apt|ln|mt|ul|jl|avda)\.\s+)|[!?;]\s+|\s[-–]\s(?=\p{L})/iu
const leads =
  /^.*?(?:\b(?:please|pls)?\s*(?:send|ship|deliver|post|mail|address)(?:ed)?\s+(?:it|this|that|them|everything|the \w+|my \w+|one)?\s*(?:over\s)?(?:to|at)|\b(?:ship|deliver|send|mail) to|my (?:new )?address is|(?:i am|i'm|we) (?:now )?(?:at|live at)|i live at|(?:it )?goes to|\bnew address\b|\baddress(?: is)?|\bname is|\bfor|\bmy (?:office|home|work|house|place)\s*:)(?![\w])\s*:?\s*/iu
const personal =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|m\.|mme|sig\.?ra?|sr\.?a?)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|di|van|von|der|den|del|la|le|al|bin|el|dos|y|ter)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u
const noName =
  /\b(?:hi|hello|hey|thanks|thank|dear|best|regards|cheers|address|order|street|please|the|road|phone|new|shipping|delivery|hope|good|morning)\b/iu

interface Chunk extends Span {
  text: string
}

/** The Western address of a text, and whom it is for. */
export const readWestern = (
  text: string,
  labels: readonly Labelled[],
  phones: readonly Phone[]
): Found[] => {
  const chunks = chunksOf(text, labels, phones)
  const at = chunks.findIndex(
    (it, index) => isStreet(it.text) || isHouse(it.text, chunks[index + 1]?.text)
  )
  const found: Found[] = []
  let [first, last] = [at, at]
  if (at >= 0) {
    while (first > 0 && unit.test(chunks[first - 1]?.text ?? "") && near(text, chunks, first))
      first -= 1
    while (last + 1 < chunks.length && near(text, chunks, last + 1) && follows(chunks, last + 1))
      last += 1
    const row = chunks.slice(first, last + 1)
    const whole = row.map((it) => it.text).join(", ")
    const [from, to] = [row[0], row.at(-1)]
    const enough =
      row.slice(1).some((it) => town.test(it.text) || countries.test(it.text))
      || town.test(whole.replace(/^\d+/u, "x"))
      || labelBefore(labels, from) === "address"
    if (from && to && enough && whole.length >= 8)
      found.push({ field: "address", value: whole, start: from.start, end: to.end })
  }
  if (found.length === 0) {
    const block = readBlock(linesOf(text, labels, phones), isName, (it) => countries.test(it))
    if (block.length > 0) return block
  }
  const name = nameOf(chunks, labels, found.length > 0 ? first : -1) ?? introduced(text)
  return name ? [...found, name] : found
}

const isStreet = (text: string) =>
  text.length < 120
  && (street.test(text) || foreign.test(text) || /^p\.?\s?o\.? box \d/iu.test(text))

/** A number and a name, or a name and a number, before a town with its code: a house in any land. */
const isHouse = (text: string, next = "") =>
  text.length < 60
  && /^(?:\p{Lu}[\p{L} .'’-]{2,}\s\d{1,5}\s?[A-Za-z]?(?:[-/]\d+)?|\d{1,5}(?:[-/]\d+){0,3}[a-z]?\s\p{Lu}[\p{L} .'’-]{2,})$/u.test(
    text
  )
  && !town.test(text)
  && !monthName.test(text)
  && town.test(next)
  && /\p{L}/u.test(next)

const monthName = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/iu

const near = (text: string, chunks: readonly Chunk[], at: number) => {
  const between = text.slice(chunks[at - 1]?.end, chunks[at]?.start)
  return /^[\s,.;()-]*$/u.test(between) && !/\n\s*\n/u.test(between)
}

/** Towns, codes, countries; a plain name only where one of these comes after it. */
const follows = (chunks: readonly Chunk[], at: number): boolean => {
  const text = chunks[at]?.text ?? ""
  if (town.test(text) || countries.test(text) || unit.test(text) || /^[A-Z]{2}$/u.test(text))
    return true
  if (!place.test(text) || /\b(?:thanks|thank|regards|cheers|best|please|phone|tel)\b/iu.test(text))
    return false
  const rest = chunks.slice(at + 1, at + 3).map((it) => it.text)
  return rest.some((it) => town.test(it) || countries.test(it)) || at === chunks.length - 1
}

const labelBefore = (labels: readonly Labelled[], chunk: Chunk | undefined) =>
  labels.findLast((it) => chunk !== undefined && it.end <= chunk.start && chunk.start - it.end <= 2)
    ?.label

const nameOf = (
  chunks: readonly Chunk[],
  labels: readonly Labelled[],
  address: number
): Found | null => {
  const said = chunks.find(
    (it) => labelBefore(labels, it) === "recipient" && !/\d|电话|地址|姓名|[吗?]/u.test(it.text)
  )
  const [own, other] = [
    chunks[address - 1],
    chunks.findLast((it, index) => index < address && personal.test(it.text))
  ]
  const beside =
    address > 0 && own
      ? isName(own.text)
        ? own
        : other && isName(other.text) && address - chunks.indexOf(other) <= 2
          ? other
          : null
      : null
  const chosen = said && said.text.length <= 60 ? said : beside
  return chosen
    ? { field: "recipient", value: chosen.text, start: chosen.start, end: chosen.end }
    : null
}

/** The lines, without labels and phones; one that held nothing else is empty. */
const linesOf = (text: string, labels: readonly Labelled[], phones: readonly Phone[]) => {
  let plain = text
  for (const { start, end } of [...labels, ...phones])
    plain = plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end)
  let at = 0
  return plain.split("\n").map((line) => {
    const clean = line.trim()
    const start = at + line.indexOf(clean)
    at += line.length + 1
    return { text: clean, start, end: start + clean.length }
  })
}

/** "My name is Laura Palmer and …". */
const introduced = (text: string): Found | null => {
  const it =
    /\b(?:[Mm]y name is|[Nn]ame is|[Nn]ame's)\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})/u.exec(
      text
    )
  if (!it?.[1]) return null
  const start = it.index + it[0].length - it[1].length
  return { field: "recipient", value: it[1], start, end: start + it[1].length }
}

const isName = (text: string) => personal.test(text) && !noName.test(text) && !countries.test(text)

/** Lines and what stands between commas, without phones, labels and what leads in. */
const chunksOf = (text: string, labels: readonly Labelled[], phones: readonly Phone[]): Chunk[] => {
  const cuts = [...labels, ...phones].toSorted((a, b) => a.start - b.start)
  const chunks: Chunk[] = []
  let at = 0
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    const part = text.slice(at, Math.max(at, cut.start))
    let inner = 0
    for (const line of part.split(/([\n,])/u)) {
      for (const words of line.length < 400 ? sentences(line) : []) {
        const lead = leadOf(words.text)
        const clean = words.text
          .slice(lead)
          .replace(
            /^[\s.\-:*•(]+|(?:\s+(?:please|pls|thanks|thank you|thx))?[\s.:;()!?]+$|\s+(?:please|pls|thanks|thank you|thx)$/giu,
            ""
          )
        const start = at + inner + words.at + words.text.indexOf(clean, lead)
        if (clean && clean !== ",") chunks.push({ text: clean, start, end: start + clean.length })
      }
      inner += line.length
    }
    at = Math.max(at, cut.end)
  }
  return chunks
}

/** What leads in, also where one leads into another: "my name is …, and my address is". */
const leadOf = (text: string): number => {
  const once = leads.exec(text)?.[0].length ?? 0
  return once > 0 && once < text.length ? once + leadOf(text.slice(once)) : once
}

const sentences = (line: string): { text: string; at: number }[] => {
  const made: { text: string; at: number }[] = []
  let at = 0
  for (const part of line.split(new RegExp(`(${ending.source})`, "iu"))) {
    if (part) made.push({ text: part, at })
    at += part?.length ?? 0
  }
  return made
}
