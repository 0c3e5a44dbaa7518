import type { CapturedProduct, CaptureNote, CaptureResult, Found } from "~model/captured-product"
import { cleanUrl } from "~model/product-url"
import { identifyPage, type PageIdentity } from "./page-identity"
import { first, type Pick } from "./pick"
import { readSources } from "./read-sources"
import { settlePrices } from "./settle-price"
import { settleSku } from "./settle-sku"
import { settleStock } from "./settle-stock"
import { withShopIds } from "./shop-ids/index"

export { PRODUCT_SOURCES } from "./read-sources"

/** Choices that fit on a seller's screen; a page of more is a list. */
const MOST_CHOICES = 12

/** One product from what its sources say. */
const assemble = (
  picks: Pick[],
  page: PageIdentity,
  pageNotes: CaptureNote[]
): CapturedProduct | null => {
  const heading = page.headings[0] ?? page.title
  const fallback: Found<string> = { value: heading, source: "page", confidence: "low" }
  const title = first(picks, "title") ?? fallback
  if (title.value === "") return null
  const { prices, notes } = settlePrices(picks)
  const facts = {
    ...prices,
    sku: settleSku(picks, page),
    gtin: first(picks, "gtin"),
    brand: first(picks, "brand"),
    availability: settleStock(picks),
    variants: first(picks, "variants"),
    images: first(picks, "images")
  }
  // The schema knows absent, not undefined.
  const stated: Partial<CapturedProduct> = JSON.parse(JSON.stringify(facts))
  const url: Found<string> = { value: page.url, source: "page", confidence: "high" }
  return { title, ...stated, url, notes: [...new Set([...pageNotes, ...notes])].slice(0, 8) }
}

/** Each of several as a product of its own; its address where it has one. */
const assembleAll = (picks: Pick[], page: PageIdentity): CapturedProduct[] =>
  picks
    .filter((it) => it.candidate.title)
    .flatMap((pick) => {
      const own = pick.candidate.urls[0] ?? page.url
      const product = assemble([pick], { ...page, urls: [own], url: own }, [])
      return product ? [product] : []
    })

/**
 * Reads the one product that a page is about from what the shop states for machines, keeps for its own
 * scripts and shows. Looks at the document alone; a value is left out rather than guessed, and
 * `notes` says what was. Several products of which none is plainly meant are all given, up to 12.
 * @param href Address of the page; not taken from the document, which may be a saved one.
 */
export const captureProduct = (doc: Document, href: string): CaptureResult => {
  try {
    return read(doc, href)
  } catch {
    // A page whose elements bear the names of the document's own functions cannot be read.
    const url = cleanUrl(href) ?? ""
    return { none: true, why: "no-product-data", title: "", url, notes: [] }
  }
}

const read = (doc: Document, href: string): CaptureResult => {
  const page = identifyPage(doc, href)
  if (!page) return { none: true, why: "not-a-web-page", title: "", url: "", notes: [] }
  const { picks, notes, several } = readSources(doc, page, href)
  if (several.length > 0) notes.push("ambiguous")
  const unique = [...new Set(notes)].slice(0, 8)
  const product = picks.some((it) => it.candidate.isProduct) ? assemble(picks, page, unique) : null
  if (product) return withShopIds(product, picks, doc, href)
  const choices = several.length <= MOST_CHOICES ? assembleAll(several, page) : []
  if (choices.length > 1) return { several: choices, notes: unique }
  const why = several.length > 0 ? "several-products" : "no-product-data"
  const title = picks.find((it) => it.candidate.title)?.candidate.title
  const heading = title ?? page.headings[0] ?? page.title
  return { none: true, why, title: heading, url: page.url, notes: unique }
}
