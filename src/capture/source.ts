import type {
  Availability,
  CaptureNote,
  CapturedVariant,
  CaptureSource,
  Confidence
} from "~model/captured-product"
import type { Money } from "~model/money"

/** The values of a candidate that are shown with a confidence of their own. */
export type CandidateValue =
  | "title"
  | "price"
  | "compareAt"
  | "sku"
  | "gtin"
  | "brand"
  | "availability"
  | "variants"
  | "images"

/** One product as one source states it, cleaned and capped, before it is held against the page. */
export type Candidate = {
  title?: string
  price?: Money
  /** The lowest of several prices, not the price of what is on the screen. */
  priceIsLowest?: boolean
  compareAt?: Money
  /** Other amounts that may be its price: a person sees them in the product's part of the page. */
  alsoSeen?: Money[]
  sku?: string
  /** A number of the goods of which it is not said whose it is: the shop's, or its database's. */
  id?: string
  /** The shop's own id of what is bought, where it has no variants to choose from. */
  shopId?: string
  gtin?: string
  brand?: string
  availability?: Availability
  variants?: CapturedVariant[]
  images?: string[]
  /** Values that this source is less sure of than of the rest. */
  doubts?: Partial<Record<CandidateValue, Confidence>>
  /** True where the data say that this is what the page shows. */
  about?: boolean
  /** False where the source speaks of any page: a title alone makes no product. */
  isProduct: boolean
  /** Addresses by which the product is known: its own and its variants'. Absolute, cleaned. */
  urls: string[]
  notes: CaptureNote[]
}

export type SourceReading = { candidates: Candidate[]; notes: CaptureNote[] }

/** What every source is told about the page it reads. */
export type PageContext = {
  /** Address of the page, http(s). */
  href: string
  /** What relative addresses are relative to. */
  base: string
  /** The page's own currencies, likeliest first: for amounts that state none. See `readPrice`. */
  currencies: readonly string[]
}

/**
 * One place on a page where product facts stand: one file, registered in index.ts in order of
 * trust. Reads only; never throws; asks the network for nothing.
 */
export interface ProductSource {
  id: CaptureSource
  /** True where the source speaks of the page itself, so its one candidate need not be matched. */
  aboutPage: boolean
  read(doc: Document, page: PageContext): SourceReading
}
