import { printedWords } from "~jobs/poster/printed-words"
import type { PosterText } from "~jobs/poster/poster-text"
import { formatMoney, type Money } from "~model/money"
import type { Product } from "~model/product"
import type { Locale } from "~model/settings"

/** The price to print: the product's own, else the lowest of its variants'. */
const priceIn = (product: Product): { price: Money | null; from: boolean } => {
  if (product.price) return { price: product.price, from: false }
  const prices = product.variants.flatMap(({ price }) => (price ? [price] : []))
  const [lowest] = prices.toSorted((a, b) => a.minor - b.minor)
  // Amounts of several currencies have no lowest.
  const alike = lowest && prices.every((it) => it.currency === lowest.currency)
  if (!alike) return { price: null, from: false }
  return { price: lowest, from: prices.some((it) => it.minor !== lowest.minor) }
}

/** What stands on a product's poster. What it cost the seller never does. */
export const posterTextOf = (
  product: Product,
  link: string,
  words: string,
  locale: Locale
): PosterText => {
  const printed = printedWords[locale]
  const { price, from } = priceIn(product)
  const said = price ? formatMoney(price, locale) : ""
  const { compareAt } = product
  const dearer =
    price && compareAt && compareAt.currency === price.currency && compareAt.minor > price.minor
  return {
    name: product.title,
    price: from ? printed.from(said) : said,
    before: dearer ? formatMoney(compareAt, locale) : "",
    brand: product.brand,
    words,
    scan: printed.scan,
    host: URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, "") : ""
  }
}
