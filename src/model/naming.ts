import { labelOf, saysAll } from "./fit-label"
import { checkUtmValue, type UtmProblem } from "./utm"

/** What a pattern may name in braces. */
const placeholders = ["product", "sku", "campaign", "channel", "date", "month"] as const
type Placeholder = (typeof placeholders)[number]

interface PatternFault {
  why: "unknown" | "not-closed" | "not-opened"
  /** What stands in the braces. */
  name: string
  /** From 1, in characters as people count them. */
  column: number
}

/** A pattern that was read once, to be filled ten thousand times. */
export type Pattern = readonly (string | { readonly name: Placeholder })[]

export type ReadPattern = { ok: true; pattern: Pattern } | { ok: false; fault: PatternFault }

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((it) => it === name)

/** Reads a pattern such as `{product}_{channel}_{date}`, and says where it cannot be read. */
export const readPattern = (text: string): ReadPattern => {
  const pattern: (string | { name: Placeholder })[] = []
  let column = 1
  for (const [piece] of text.matchAll(/\{[^{}]*\}|[{}]|[^{}]+/g)) {
    const wrong = (why: PatternFault["why"], name = ""): ReadPattern => ({
      ok: false,
      fault: { why, name, column }
    })
    if (piece === "{") return wrong("not-closed")
    if (piece === "}") return wrong("not-opened")
    const name = piece.startsWith("{") ? piece.slice(1, -1).trim().toLowerCase() : null
    if (name === null) pattern.push(piece)
    else if (isPlaceholder(name)) pattern.push({ name })
    else return wrong("unknown", piece.slice(1, -1))
    column += [...piece].length
  }
  return { ok: true, pattern }
}

/** What a link is named after. */
export interface Naming {
  /** `id` stays the same for the same thing: a product's id, or its address. */
  product: { id: string; title: string; sku: string }
  campaign: string
  channel: string
  /** Milliseconds since 1970; the day is the seller's own. */
  at: number
}

/** Six letters that are always the same for the same text: FNV-1a of 32 bits, in base 31. */
const shortCode = (text: string): string => {
  const letters = "23456789abcdefghjkmnpqrstuvwxyz"
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  let code = ""
  for (; code.length < 6; hash = Math.floor(hash / letters.length))
    code += letters[hash % letters.length]
  return code
}

const fits = (label: string): boolean => label !== "" && checkUtmValue(label) === null

/**
 * A product as a label: its title, if that can be said in a–z; else its SKU; else what can be said of
 * the title with a short code, the same for the same product always. A title or SKU that reads like
 * somebody's number is not used.
 */
export const productLabel = (
  { id, title, sku }: Naming["product"],
  separator: "-" | "_"
): string => {
  const short = labelOf(title, separator).slice(0, 60)
  if (saysAll(title) && fits(short) && fits(title.toLowerCase().replace(/[^a-z0-9@]+/g, "-")))
    return short
  const own = labelOf(sku, separator).slice(0, 60)
  if (saysAll(sku) && fits(own)) return own
  const coded = [short, shortCode(id)].filter(Boolean).join(separator)
  return fits(coded) ? coded : shortCode(id)
}

const two = (number: number): string => String(number).padStart(2, "0")

const values: Record<Placeholder, (of: Naming, separator: "-" | "_") => string> = {
  product: ({ product }, separator) => productLabel(product, separator),
  sku: ({ product }, separator) => labelOf(product.sku, separator),
  campaign: ({ campaign }, separator) => labelOf(campaign, separator),
  channel: ({ channel }, separator) => labelOf(channel, separator),
  date: ({ at }, separator) => {
    const day = new Date(at)
    return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join(separator)
  },
  month: ({ at }, separator) => {
    const day = new Date(at)
    return [day.getFullYear(), two(day.getMonth() + 1)].join(separator)
  }
}

export type Named = { ok: true; name: string } | { ok: false; why: UtmProblem }

/**
 * Fills a pattern: a name fit for UTM, with the seller's separator between words and no two marks in
 * a row where a placeholder is empty. "" for a pattern of nothing.
 * @param separator The seller's own; "" where they keep to none: then `_`, and `-` within words.
 */
export const fillPattern = (
  pattern: Pattern,
  of: Naming,
  separator: "" | "-" | "_" = ""
): Named => {
  const within = separator || "-"
  let raw = ""
  for (const piece of pattern)
    raw += typeof piece === "string" ? piece : values[piece.name](of, within)
  if (raw === "") return { ok: true, name: "" }
  if (checkUtmValue(raw) === "personal-data") return { ok: false, why: "personal-data" }
  const name = raw
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, separator || "_")
    .replace(/[-_]{2,}/g, (marks) => separator || (marks.includes("_") ? "_" : "-"))
    .replace(/^[-_]+|[-_]+$/g, "")
  const fit = separator ? name.replace(/[-_]/g, separator) : name
  const why = fit === "" ? null : checkUtmValue(fit, separator || undefined)
  return why ? { ok: false, why } : { ok: true, name: fit }
}
