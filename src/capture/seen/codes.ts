import { cleanGtin } from "../clean"
import { joinText } from "./join-text"
import { type Labelled, labelled } from "./labels"
import type { Eyes } from "./look"
import { namesOf } from "./names"
import type { Scan } from "./scan"
import type { Heading } from "./heading"
import { standsElsewhere } from "./structure"
import { BRAND_LABELS, GTIN_LABELS, SKU_LABELS } from "./words/label-words"
import { OTHERS } from "./words/zone-words"

export type Codes = { sku?: string; skuSure?: boolean; gtin?: string; brand?: string }

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._\-/+]{1,39}$/u

/** "12345", "AB-12 / 3" up to where words begin; a date, a size or a percentage is none. */
export const readCode = (text: string): string | null => {
  const [first = "", ...more] = text.trim().split(/[\s,;|]+/)
  const code = first.replace(/[.:]+$/, "")
  // "12 345 678": digits in groups are one number.
  const grouped = /^\d{1,4}$/.test(code) && /^\d{2,4}(?:\s\d{2,4}){1,4}$/.test(text.trim())
  if (grouped) return text.replace(/\s/g, "")
  if (!CODE.test(code) || !/\p{Nd}/u.test(code)) return null
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(code)) return null
  if (/^\d+(?:[.,]\d+)?(?:cm|mm|kg|g|ml|l|w|v|x|%|gb|tb|mb)$/i.test(code)) return null
  return more.length > 6 ? null : code
}

type Weighed = { value: string; score: number }

const near = (at: number, heading: Heading | null): number =>
  heading ? 3 * Math.exp(-Math.abs(at - heading.at) / 1500) : 0

const inAddress = (code: string, href: string): boolean =>
  code.length >= 3 && href.toLowerCase().includes(code.toLowerCase())

const weighCode = (
  it: Labelled,
  rank: number,
  heading: Heading | null,
  href: string
): Weighed | null => {
  const value = readCode(it.value)
  if (value === null) return null
  const short = value.length < 4 ? 1.5 : 0
  return {
    value,
    score: 8 - 2 * rank + near(it.at, heading) + (inAddress(value, href) ? 2.5 : 0) - short
  }
}

/** Elements that are called what they hold. */
const named = ({ bits }: Scan, from: number, to: number, wanted: ReadonlySet<string>): Labelled[] =>
  bits
    .filter(({ at, text }) => at >= from && at <= to && text.length <= 60)
    .filter(({ el }) => namesOf(el).some((name) => wanted.has(name)))
    .map(({ el, at, text }) => ({ label: "", value: joinText(el, 60) ?? text, el, at }))

const SKU_NAMES = new Set([
  "sku",
  "productsku",
  "skuvalue",
  "articlenumber",
  "articul",
  "artikul",
  "vendorcode",
  "productcode",
  "itemnumber",
  "artnr"
])
const BRAND_NAMES = new Set([
  "brand",
  "brands",
  "manufacturer",
  "brandname",
  "productbrand",
  "marca",
  "marque",
  "marke"
])

const best = (all: (Weighed | null)[]): Weighed | undefined =>
  all.filter((it) => it !== null).sort((a, b) => b.score - a.score)[0]

const readBrand = (text: string): string | null => {
  const brand = text.trim()
  return brand.length >= 2 && brand.length <= 50 && /\p{L}/u.test(brand) && !/[:?!]/.test(brand)
    ? brand
    : null
}

/** Characters of the page, from the heading, in which what is said is about the product. */
const WINDOW = { before: 1500, after: 30_000 }

/** The shop's number, the trade's number and the brand, each beside its label in some language. */
export const readCodes = (page: Scan, heading: Heading | null, eyes: Eyes, href: string): Codes => {
  const from = heading ? heading.at - WINDOW.before : 0
  const to = heading ? heading.at + WINDOW.after : Infinity
  const own = (it: Labelled): boolean => !standsElsewhere(it.el, heading?.el ?? null, OTHERS)
  const lines = labelled(page.bits, from, to)
  const codes = lines.flatMap((it) => {
    const rank = SKU_LABELS.findIndex((label) => label.test(it.label))
    return rank < 0 || !own(it) ? [] : [weighCode(it, rank, heading, href)]
  })
  const calls = named(page, from, to, SKU_NAMES).filter(own)
  const sku = best([...codes, ...calls.map((it) => weighCode(it, 0.7, heading, href))])
  const gtins = lines
    .filter((it) => GTIN_LABELS.test(it.label) && own(it))
    .map((it) => cleanGtin(it.value.split(/\s/)[0]))
  const brands = lines
    .filter((it) => BRAND_LABELS.test(it.label) && own(it) && eyes(it.el).visible)
    .sort((a, b) => near(b.at, heading) - near(a.at, heading))
    .map((it) => readBrand(it.value))
  const brandCalls = named(page, from, to, BRAND_NAMES)
    .filter((it) => own(it) && near(it.at, heading) > 2)
    .map((it) => readBrand(it.value))
  const gtin = gtins.find((it) => it !== undefined)
  const brand = [...brands, ...brandCalls].find((it) => it !== null)
  return {
    ...(sku && sku.score > 3.5 ? { sku: sku.value, skuSure: sku.score > 8 } : {}),
    ...(gtin ? { gtin } : {}),
    ...(brand ? { brand } : {})
  }
}
