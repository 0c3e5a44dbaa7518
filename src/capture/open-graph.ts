import { absoluteUrl, cleanGtin, cleanText, imageUrls } from "./clean"
import { readAvailability } from "./offers"
import { readPrice } from "./price"
import type { Candidate, ProductSource } from "./source"

type Tags = (...names: string[]) => string[]

/** All values of the first of these properties that has any. */
const tagsOf = (doc: Document): Tags => {
  const tags = new Map<string, string[]>()
  for (const el of [...doc.querySelectorAll("meta[content]")].slice(0, 500)) {
    const name = (el.getAttribute("property") ?? el.getAttribute("name") ?? "").toLowerCase()
    if (/^(og|product):/.test(name))
      tags.set(name, [...(tags.get(name) ?? []), el.getAttribute("content") ?? ""])
  }
  return (...names) => names.map((name) => tags.get(name)).find((it) => it !== undefined) ?? []
}

const readPrices = (tags: Tags, it: Candidate, currencies: readonly string[]): void => {
  const currency = tags("product:price:currency", "og:price:currency", "product:currency")[0]
  const amounts = tags(
    "product:price:amount",
    "og:price:amount",
    "og:product:price:amount",
    "product:price",
    "og:price"
  )
  const usual = readPrice(amounts[0], currency, currencies)
  const sale = readPrice(
    tags("product:sale_price:amount")[0],
    tags("product:sale_price:currency")[0] ?? currency
  )
  const before = readPrice(
    tags("product:original_price:amount", "og:price:standard_amount")[0],
    tags("product:original_price:currency")[0] ?? currency
  )
  const now = sale ?? usual
  if (now && "note" in now) it.notes.push(now.note)
  if (!now || "note" in now) return
  it.price = now.money
  if (now.byCountry) it.notes.push("currency-by-country")
  it.priceIsLowest = new Set(amounts).size > 1 && !sale
  for (const was of [before, usual])
    if (was && "money" in was && was.money.currency === now.money.currency)
      if (was.money.minor > now.money.minor) it.compareAt ??= was.money
}

/** OpenGraph tags, with the `product:` vocabulary of Facebook and Pinterest. */
export const openGraph: ProductSource = {
  id: "open-graph",
  aboutPage: true,
  read(doc, { base, currencies }) {
    const tags = tagsOf(doc)
    const type = tags("og:type")[0] ?? ""
    const urls = [absoluteUrl(tags("og:url")[0], base)].filter((url) => url !== undefined)
    const it: Candidate = { isProduct: /product/i.test(type), urls, notes: [] }
    const title = cleanText(tags("og:title")[0], 300)
    const sku = cleanText(tags("product:retailer_item_id", "product:sku")[0], 100)
    const brand = cleanText(tags("product:brand", "og:brand")[0], 200)
    const gtin = cleanGtin(tags("product:gtin", "product:ean", "product:upc", "product:isbn")[0])
    const availability = readAvailability(tags("product:availability", "og:availability"))
    const images = imageUrls(
      [...tags("og:image:secure_url"), ...tags("og:image", "og:image:url")],
      base
    )
    if (title) it.title = title
    if (sku) it.sku = sku
    if (brand) it.brand = brand
    if (gtin) it.gtin = gtin
    if (availability) it.availability = availability
    if (images.length > 0) it.images = images
    readPrices(tags, it, currencies)
    if (it.price) it.isProduct = true
    return title || it.isProduct ? { candidates: [it], notes: [] } : { candidates: [], notes: [] }
  }
}
