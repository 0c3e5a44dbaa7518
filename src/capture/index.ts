import type {
  CapturedProduct,
  CaptureNote,
  CaptureResult,
  Confidence,
  Found
} from "~model/captured-product"
import { choose, samePrice, sameProduct } from "./choose"
import { pageCurrencies } from "./currency/page-currency"
import { jsonLd } from "./json-ld"
import { microdata } from "./microdata"
import { openGraph } from "./open-graph"
import { identifyPage, type PageIdentity } from "./page-identity"
import type { Candidate, ProductSource } from "./source"

/** All places where product facts are looked for, most trusted first. */
export const PRODUCT_SOURCES: readonly ProductSource[] = [jsonLd, microdata, openGraph]

type Pick = { candidate: Candidate; source: ProductSource; confidence: Confidence }

const pickAll = (doc: Document, page: PageIdentity, href: string, notes: CaptureNote[]): Pick[] => {
  const picks: Pick[] = []
  const baseTag = doc.querySelector("base[href]")?.getAttribute("href") ?? ""
  const base = URL.canParse(baseTag, href) ? new URL(baseTag, href).href : href
  const currencies = pageCurrencies(doc, page.urls[0] ?? href)
  for (const source of PRODUCT_SOURCES) {
    const reading = source.read(doc, { href: page.urls[0] ?? href, base, currencies })
    notes.push(...reading.notes)
    const choice = choose(reading.candidates, page)
    if (choice === "ambiguous") notes.push("ambiguous")
    if (typeof choice === "string") continue
    const { candidate, matched } = choice
    const anchor = picks[0]?.candidate
    // Another product's facts must not fill the gaps of this one.
    if (anchor && !matched && !source.aboutPage && !sameProduct(anchor, candidate)) continue
    const confidence = matched && !source.aboutPage ? "high" : "medium"
    picks.push({ candidate, source, confidence })
  }
  return picks
}

type Facts = Omit<Candidate, "urls" | "notes" | "isProduct" | "priceIsLowest">

const first = <K extends keyof Facts>(
  picks: Pick[],
  key: K
): Found<NonNullable<Facts[K]>> | undefined => {
  for (const { candidate, source, confidence } of picks) {
    const value = candidate[key]
    if (value !== undefined && value !== null) return { value, source: source.id, confidence }
  }
  return undefined
}

const readPrices = (picks: Pick[], notes: CaptureNote[]): Partial<CapturedProduct> => {
  const priced = picks.filter((it) => it.candidate.price)
  const [best] = priced
  const price = first(picks, "price")
  if (!best || !price) {
    notes.push(...picks.flatMap((it) => it.candidate.notes))
    return {}
  }
  notes.push(...best.candidate.notes)
  if (best.candidate.priceIsLowest) notes.push("price-from")
  // A source that gives the price before a reduction does not contradict one that gives both.
  const was = { ...best.candidate, price: best.candidate.compareAt ?? price.value }
  const agrees = ({ candidate }: Pick) =>
    samePrice(candidate, best.candidate) || samePrice(candidate, was)
  if (!priced.every(agrees)) notes.push("sources-disagree")
  const doubtful = notes.includes("price-from") || notes.includes("sources-disagree")
  const compareAt = first([best], "compareAt")
  return {
    price: doubtful ? { ...price, confidence: "low" } : price,
    ...(compareAt ? { compareAt } : {})
  }
}

/**
 * Reads the one product that a page is about from what the shop states for machines. Looks at
 * the document alone; a value is left out rather than guessed, and `notes` says what was.
 * @param href Address of the page; not taken from the document, which may be a saved one.
 */
export const captureProduct = (doc: Document, href: string): CaptureResult => {
  const page = identifyPage(doc, href)
  if (!page) return { none: true, why: "not-a-web-page", title: "", url: "", notes: [] }
  const notes: CaptureNote[] = []
  const picks = pickAll(doc, page, href, notes)
  const heading = page.headings[0] ?? page.title
  const fallback: Found<string> = { value: heading, source: "page", confidence: "low" }
  const title = first(picks, "title") ?? fallback
  const unique = () => [...new Set(notes)]
  if (!picks.some((it) => it.candidate.isProduct) || title.value === "") {
    const why = notes.includes("ambiguous") ? "several-products" : "no-product-data"
    return { none: true, why, title: title.value, url: page.url, notes: unique() }
  }
  const prices = readPrices(picks, notes)
  const facts = {
    sku: first(picks, "sku"),
    gtin: first(picks, "gtin"),
    brand: first(picks, "brand"),
    availability: first(picks, "availability"),
    variants: first(picks, "variants"),
    images: first(picks, "images")
  }
  // The schema knows absent, not undefined.
  const stated: Partial<CapturedProduct> = JSON.parse(JSON.stringify(facts))
  const url: Found<string> = { value: page.url, source: "page", confidence: "high" }
  return { title, ...prices, ...stated, url, notes: unique() }
}
