import type { CaptureNote } from "~model/captured-product"
import { address } from "./address"
import { choose, gather, sameProduct } from "./choose"
import { pageCurrencies } from "./currency/page-currency"
import { form } from "./form/index"
import { jsonLd } from "./json-ld"
import { microdata } from "./microdata"
import { openGraph } from "./open-graph"
import type { PageIdentity } from "./page-identity"
import type { Pick } from "./pick"
import { rdfa } from "./rdfa"
import { seen } from "./seen/index"
import { shopData } from "./shop-data/index"
import type { Candidate, PageContext, ProductSource, SourceReading } from "./source"

/** All places where product facts are looked for, most trusted first. */
export const PRODUCT_SOURCES: readonly ProductSource[] = [
  jsonLd,
  microdata,
  rdfa,
  openGraph,
  shopData,
  form,
  seen,
  address
]

const contextOf = (doc: Document, page: PageIdentity, href: string): PageContext => {
  const baseTag = doc.querySelector("base[href]")?.getAttribute("href") ?? ""
  const base = URL.canParse(baseTag, href) ? new URL(baseTag, href).href : href
  const own = page.urls[0] ?? href
  return { href: own, base, currencies: pageCurrencies(doc, own) }
}

/** A page that is built to break one source leaves the others. */
const readSafely = (source: ProductSource, doc: Document, context: PageContext): SourceReading => {
  try {
    return source.read(doc, context)
  } catch {
    return { candidates: [], notes: [] }
  }
}

export type Sources = { picks: Pick[]; notes: CaptureNote[]; several: Pick[] }

/** What every source says of the product that the page is about, and which there are if of several. */
export const readSources = (doc: Document, page: PageIdentity, href: string): Sources => {
  const read: Sources = { picks: [], notes: [], several: [] }
  const context = contextOf(doc, page, href)
  for (const source of PRODUCT_SOURCES) {
    const reading = readSafely(source, doc, context)
    read.notes.push(...reading.notes)
    const choice = (source.id === "shop-data" ? gather : choose)(reading.candidates, page)
    if (choice === "none") continue
    if ("ambiguous" in choice) {
      const pick = (candidate: Candidate): Pick => ({ candidate, source, confidence: "medium" })
      if (read.several.length === 0) read.several = choice.ambiguous.map(pick)
      continue
    }
    const { candidate, matched } = choice
    const anchor = read.picks[0]?.candidate
    // Another product's facts must not fill the gaps of this one.
    if (anchor && !matched && !source.aboutPage && !sameProduct(anchor, candidate)) continue
    const sure = matched && !source.aboutPage && source.id !== "shop-data"
    read.picks.push({ candidate, source, confidence: sure ? "high" : "medium" })
  }
  return read
}
