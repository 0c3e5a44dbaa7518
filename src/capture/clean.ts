import { readGtin } from "~model/gtin"
import { cleanUrl } from "~model/product-url"

/** Entities that a shop left in its data ("Tom &amp; Jerry"), decoded once; tags stay text. */
const decodeEntities = (text: string): string => {
  if (!/&#?\w+;/.test(text)) return text
  const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")
  const inert = new DOMParser().parseFromString(escaped, "text/html")
  return inert.body.textContent
}

/** One line of plain text of at most `max` characters, or undefined where nothing is left. */
export const cleanText = (value: unknown, max: number): string | undefined => {
  if (typeof value !== "string" && typeof value !== "number") return undefined
  const text = decodeEntities(String(value).slice(0, 20_000))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
  if (text.length <= max) return text || undefined
  // Not through the middle of a surrogate pair.
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, "")
}

export const absoluteUrl = (value: unknown, base: string): string | undefined =>
  typeof value === "string" && value.trim() !== ""
    ? (cleanUrl(value.trim(), base) ?? undefined)
    : undefined

/** At most twelve different https addresses. */
export const imageUrls = (values: unknown[], base: string): string[] => {
  const urls = new Set<string>()
  for (const value of values) {
    if (typeof value !== "string" || value.trim() === "" || !URL.canParse(value, base)) continue
    const { href, protocol } = new URL(value, base)
    if (protocol === "https:" && href.length <= 2000) urls.add(href)
    if (urls.size === 12) break
  }
  return [...urls]
}

/** GTIN-8, -12, -13 or -14 with a right check digit; shops put all sorts of numbers there. */
export const cleanGtin = (value: unknown): string | undefined =>
  readGtin(cleanText(value, 40) ?? "") ?? undefined
