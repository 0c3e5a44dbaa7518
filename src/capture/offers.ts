import type { Availability, CaptureNote } from "~model/captured-product"
import type { Money } from "~model/money"
import { absoluteUrl, cleanText } from "./clean"
import { hasType, list, type Node, nodes, term } from "./nodes"
import { readPrice } from "./price"
import type { PageContext } from "./source"

/** One offer of schema.org, read. */
export type Offer = {
  name?: string
  sku?: string
  price?: Money
  compareAt?: Money
  availability?: Availability
  url?: string
  /** The price is the lower end of a range. */
  lowest: boolean
  /** Its currency is the page's, and not stated for it. */
  byCountry?: true
  notes: CaptureNote[]
}

const AVAILABILITY: Record<string, Availability> = {
  instock: "in-stock",
  in_stock: "in-stock",
  "in stock": "in-stock",
  available: "in-stock",
  limitedavailability: "in-stock",
  onlineonly: "in-stock",
  instoreonly: "in-stock",
  outofstock: "out-of-stock",
  out_of_stock: "out-of-stock",
  "out of stock": "out-of-stock",
  oos: "out-of-stock",
  soldout: "out-of-stock",
  discontinued: "out-of-stock",
  preorder: "preorder",
  "pre-order": "preorder",
  presale: "preorder",
  backorder: "preorder",
  madetoorder: "preorder"
}

/** `https://schema.org/InStock`, `in stock` → `in-stock`. */
export const readAvailability = (value: unknown): Availability | undefined =>
  AVAILABILITY[term(list(value)[0])]

type Amount = { price: unknown; currency: unknown; was: boolean }

const WAS = ["listprice", "strikethroughprice", "msrp", "srp", "regularprice"]

/** A price per 100 g or for members only is not the product's price. */
const isOther = (spec: Node): boolean =>
  spec["referenceQuantity"] !== undefined || spec["validForMemberTier"] !== undefined

const amounts = (offer: Node): Amount[] => {
  const own = {
    price: list(offer["price"])[0],
    currency: list(offer["priceCurrency"])[0],
    was: false
  }
  const specs = nodes(offer["priceSpecification"])
    .filter((spec) => !isOther(spec))
    .map((spec) => ({
      price: list(spec["price"])[0],
      currency: list(spec["priceCurrency"])[0] ?? own.currency,
      was: WAS.includes(term(spec["priceType"]))
    }))
  return [own, ...specs]
}

const readAmounts = (offer: Node, into: Offer, { currencies }: PageContext): void => {
  for (const { price, currency, was } of amounts(offer)) {
    const read = readPrice(price, currency, currencies)
    if (!read) continue
    if ("note" in read) into.notes.push(read.note)
    else if (was) into.compareAt ??= read.money
    else if (!into.price) {
      into.price = read.money
      if (read.byCountry) into.byCountry = true
    }
  }
  // An offer that gave its price in one place needs no note on the others.
  if (into.price) into.notes = []
}

const readLowest = (offer: Node, into: Offer, { currencies }: PageContext): void => {
  const currency = list(offer["priceCurrency"])[0]
  const low = readPrice(list(offer["lowPrice"])[0], currency, currencies)
  const high = readPrice(list(offer["highPrice"])[0], currency, currencies)
  if (!low) return
  if ("note" in low) return void into.notes.push(low.note)
  into.price = low.money
  if (low.byCountry) into.byCountry = true
  into.lowest = !(high && "money" in high && high.money.minor === low.money.minor)
}

const readOffer = (node: Node, page: PageContext): Offer => {
  const offer: Offer = { lowest: false, notes: [] }
  const name = cleanText(list(node["name"])[0], 200)
  const sku = cleanText(list(node["sku"])[0], 100)
  const url = absoluteUrl(list(node["url"])[0] ?? node["@id"], page.base)
  const availability = readAvailability(node["availability"])
  if (name) offer.name = name
  if (sku) offer.sku = sku
  if (url) offer.url = url
  if (availability) offer.availability = availability
  readAmounts(node, offer, page)
  return offer
}

/** The offers of a product: one, many, or an aggregate with or without its parts. */
export const readOffers = (value: unknown, page: PageContext): Offer[] =>
  nodes(value)
    .slice(0, 500)
    .flatMap((node) => {
      const parts = nodes(node["offers"]).slice(0, 500)
      if (parts.length > 0) {
        const inherited = { priceCurrency: node["priceCurrency"] }
        const read = parts.map((part) => readOffer({ ...inherited, ...part }, page))
        if (read.some((it) => it.price)) return read
      }
      const offer = readOffer(node, page)
      if (!offer.price && (hasType(node, "aggregateoffer") || "lowPrice" in node))
        readLowest(node, offer, page)
      return [offer]
    })
