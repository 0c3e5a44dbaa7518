import type { CaptureNote, CapturedVariant } from "~model/captured-product"
import type { Money } from "~model/money"
import { absoluteUrl, cleanGtin, cleanText, imageUrls } from "./clean"
import { isNode, list, type Node, nodes } from "./nodes"
import { type Offer, readOffers } from "./offers"
import { sameAddress } from "./page-identity"
import { variantIn } from "./shop-ids/id-of"
import type { Candidate, PageContext } from "./source"

const first = <T>(values: unknown[], read: (value: unknown) => T | undefined): T | undefined => {
  for (const value of values.slice(0, 20)) {
    const result = read(value)
    if (result !== undefined) return result
  }
  return undefined
}

const nameOf = (value: unknown, max: number): string | undefined =>
  first(list(value), (it) => cleanText(isNode(it) ? it["name"] : it, max))

/** "sku:123", "VE900 Some words" → what is the number in it. */
const readNumber = (value: unknown): string | undefined => {
  const [code = ""] = (cleanText(value, 200) ?? "").replace(/^[a-z\d]+:/i, "").split(" ")
  return code.length >= 3 && code.length <= 60 && /\d/.test(code) ? code : undefined
}

const imagesOf = (node: Node, base: string): string[] =>
  imageUrls(
    list(node["image"])
      .slice(0, 50)
      .flatMap((it) => (isNode(it) ? [it["contentUrl"] ?? it["url"]] : [it])),
    base
  )

type Priced = { price: Money; compareAt?: Money; lowest: boolean; byCountry: boolean }

/** The offer of what is on the screen; else the price all share; else the lowest, said so. */
const choosePrice = (offers: Offer[], page: PageContext): Priced | CaptureNote | null => {
  const priced = offers.filter((it) => it.price)
  const here = priced.filter((it) => it.url && sameAddress(it.url, page.href))
  const from = here.length > 0 ? here : priced
  let best: Offer | undefined
  for (const it of from) {
    if (best?.price && it.price && it.price.currency !== best.price.currency)
      return "several-currencies"
    if (!best?.price || (it.price && it.price.minor < best.price.minor)) best = it
  }
  if (!best?.price) return offers.flatMap((it) => it.notes)[0] ?? null
  const lowest = best.lowest || from.some((it) => it.price?.minor !== best.price?.minor)
  const was = best.compareAt
  const reduced = was && was.currency === best.price.currency && was.minor > best.price.minor
  return {
    price: best.price,
    lowest,
    byCountry: best.byCountry === true,
    ...(reduced ? { compareAt: was } : {})
  }
}

const toVariant = (name: string, sku: string | undefined, offers: Offer[]): CapturedVariant => {
  const price = offers.find((it) => it.price && !it.lowest)?.price
  const stock = offers.map((it) => it.availability).filter((it) => it !== undefined)
  const shopId = offers.map((it) => variantIn(it.url)).find((it) => it !== undefined)
  return {
    name,
    ...(sku ? { sku } : {}),
    ...(shopId ? { shopId } : {}),
    ...(price ? { price } : {}),
    ...(stock.length > 0 ? { available: stock.some((it) => it !== "out-of-stock") } : {})
  }
}

const variantsOf = (node: Node, own: Offer[], page: PageContext): [CapturedVariant[], Offer[]] => {
  const variants: CapturedVariant[] = []
  const all: Offer[] = [...own]
  for (const it of nodes(node["hasVariant"]).slice(0, 500)) {
    const url = absoluteUrl(list(it["url"])[0], page.base)
    const offers = readOffers(it["offers"], page)
    if (url) for (const offer of offers) offer.url ??= url
    all.push(...offers)
    const sku = cleanText(list(it["sku"])[0], 100)
    const name = nameOf(it["name"], 200) ?? sku
    if (name) variants.push(toVariant(name, sku, offers))
  }
  if (variants.length === 0 && own.length > 1)
    for (const offer of own) {
      const name = offer.name ?? offer.sku
      if (name) variants.push(toVariant(name, offer.sku, [offer]))
    }
  return [variants, all]
}

const availabilityOf = (offers: Offer[], page: PageContext): Candidate["availability"] => {
  const here = offers.filter((it) => it.url && sameAddress(it.url, page.href))
  const stated = (here.length > 0 ? here : offers).map((it) => it.availability)
  return stated.find((it) => it === "in-stock") ?? stated.find((it) => it !== undefined)
}

/** A schema.org Product or ProductGroup, from whichever syntax, as a candidate. */
export const readProduct = (node: Node, page: PageContext): Candidate => {
  const { base } = page
  const [variants, offers] = variantsOf(node, readOffers(node["offers"], page), page)
  const urls = [node["url"], node["@id"], node["mainEntityOfPage"]]
    .flatMap((it) => list(it).map((one) => (isNode(one) ? one["@id"] : one)))
    .map((it) => absoluteUrl(it, base))
    .concat(offers.slice(0, 100).map((it) => it.url))
    .filter((it) => it !== undefined)
  const it: Candidate = { isProduct: true, urls, notes: [] }
  const title = nameOf(node["name"], 300)
  const sku = first(list(node["sku"]), (value) => cleanText(value, 100))
  const brand = nameOf(node["brand"] ?? node["manufacturer"], 200)
  const gtins = ["gtin13", "gtin", "gtin14", "gtin12", "gtin8", "isbn"].flatMap((key) =>
    list(node[key])
  )
  const gtin = first(gtins, cleanGtin)
  const availability = availabilityOf(offers, page)
  const images = imagesOf(node, base)
  if (title) it.title = title
  if (sku ?? offers.length === 1) {
    const only = sku ?? offers[0]?.sku
    if (only) it.sku = only
  }
  const id = first([...list(node["productID"]), ...list(node["productId"])], readNumber)
  if (id) it.id = id
  if (brand) it.brand = brand
  if (gtin) it.gtin = gtin
  if (availability) it.availability = availability
  if (images.length > 0) it.images = images
  if (variants.length > 0) it.variants = variants
  const price = choosePrice(offers, page)
  if (typeof price === "string") it.notes.push(price)
  else if (price) {
    it.price = price.price
    it.priceIsLowest = price.lowest
    if (price.compareAt) it.compareAt = price.compareAt
    if (price.byCountry) it.notes.push("currency-by-country")
  }
  return it
}
