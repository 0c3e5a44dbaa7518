import { isCurrency } from "~model/currency"
import { currencyOfCountry, homeOfLanguage, WORLD_DOMAINS } from "./countries"

/** Script text in which a stated currency is looked for, characters. */
const MOST_TEXT = 3_000_000

const STATED =
  /["']?(?:price_?currency|currency_?(?:code|iso(?:_?code)?|id)?)["']?\s*[:=]\s*\\?["']([A-Z]{3})\\?["']/gi

const attributesOf = (doc: Document): string[] =>
  [
    ...doc.querySelectorAll(
      '[itemprop="priceCurrency"], [property="priceCurrency"], meta[property$="price:currency"], '
        + "meta[name='currency'], [data-currency], [data-currency-code]"
    )
  ]
    .slice(0, 200)
    .map(
      (el) =>
        el.getAttribute("content")
        ?? el.getAttribute("data-currency")
        ?? el.getAttribute("data-currency-code")
        ?? el.textContent
    )
    .map((it) => it.trim().toUpperCase())

/** Every currency that the page's data states, for whatever it sells, the most frequent first. */
const stated = (doc: Document): string[] => {
  const counts = new Map<string, number>()
  const count = (code: string) => {
    if (isCurrency(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  attributesOf(doc).forEach(count)
  let left = MOST_TEXT
  for (const script of doc.querySelectorAll("script:not([src])")) {
    const text = script.textContent.slice(0, left)
    left -= text.length
    for (const [, code = ""] of text.matchAll(STATED)) count(code.toUpperCase())
    if (left <= 0) break
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

const region = (tag: string | null | undefined): string =>
  /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag?.trim() ?? "")?.[1] ?? ""

const contentOf = (doc: Document, selector: string): string | null | undefined =>
  doc.querySelector(selector)?.getAttribute("content")

/** The country that the page says it is of, surest first: its domain, its language's region. */
const countriesOf = (doc: Document, href: string): string[] => {
  const { hostname, pathname } = new URL(href)
  const domain = hostname.split(".").pop() ?? ""
  const lang = doc.documentElement.getAttribute("lang") ?? ""
  const inPath = /^\/([a-z]{2}[-_][a-z]{2})(?:\/|$)/i.exec(pathname)?.[1]
  return [
    domain.length === 2 && !WORLD_DOMAINS.has(domain) ? domain : "",
    region(inPath),
    region(lang),
    region(contentOf(doc, 'meta[property="og:locale"]')),
    region(contentOf(doc, 'meta[http-equiv="content-language" i]')),
    contentOf(doc, 'meta[name="geo.region" i]')?.slice(0, 2) ?? "",
    homeOfLanguage(lang.slice(0, 2)) ?? "",
    // A sign of dollars on an English page of no country: the domain's home.
    /^en$/i.test(lang) ? "US" : ""
  ]
}

/**
 * The currencies that a bare amount or a sign of several currencies may mean on this page, the most
 * likely first: what the page's data states, then the country that it says it is of.
 */
export const pageCurrencies = (doc: Document, href: string): string[] => {
  const fromData = stated(doc)
  const home = countriesOf(doc, href)
    .map(currencyOfCountry)
    .filter((it) => it !== undefined)
  const [first] = home
  // Of many in a list to choose from, the country's own.
  const data = first && fromData.includes(first) ? [first, ...fromData] : fromData
  return [...new Set([...data, ...home])]
}
