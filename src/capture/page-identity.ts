import { cleanUrl } from "~model/product-url"
import { cleanText } from "./clean"

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Host without www., path without its last slash, parameters in order; null if no address. */
const addressKey = (href: string, withQuery: boolean): string | null => {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  const query = [...url.searchParams]
    .map((pair) => pair.join("="))
    .sort()
    .join("&")
  const path = decode(url.pathname).replace(/\/$/, "")
  return url.host.replace(/^www\./, "") + path + (withQuery ? `?${query}` : "")
}

/** Both must be cleaned of tracking parameters. */
export const sameAddress = (a: string, b: string, withQuery = true): boolean => {
  const key = addressKey(a, withQuery)
  return key !== null && key === addressKey(b, withQuery)
}

/** For comparing names: small letters and digits of every script, nothing else. */
export const plainName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** What the page says it is about. */
export type PageIdentity = { urls: string[]; headings: string[]; title: string; url: string }

/** One host, or one above the other. Neighbours under one name may be two sellers' shops. */
const sameShop = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((host) => `.${host.replace(/^(www|m|mobile)\./, "")}`)
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one))
}

/**
 * The page's `rel=canonical`, but only where its last part stands in the address on the screen:
 * apps that change pages without loading leave the canonical address of the page before.
 */
const canonicalUrl = (doc: Document, href: string, clean: string): string => {
  const link = doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute("href")
  const canonical = link ? cleanUrl(link, href) : null
  if (!canonical) return clean
  const { pathname, search } = new URL(canonical)
  const slug = /[^/]+(?=\/*$)/.exec(decode(pathname))?.[0]
  const here = decode(clean)
  const ids = [...new URLSearchParams(search).values()]
  return sameShop(new URL(canonical).hostname, new URL(clean).hostname)
    && slug
    && here.includes(slug)
    && ids.every((id) => here.includes(id))
    ? canonical
    : clean
}

/** @returns null where the address is not http(s). */
export const identifyPage = (doc: Document, href: string): PageIdentity | null => {
  if (!URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol)) return null
  const { origin, pathname } = new URL(href)
  const clean = cleanUrl(href) ?? (origin + pathname).slice(0, 2000)
  const url = canonicalUrl(doc, href, clean)
  const headings = [...doc.querySelectorAll("h1")]
    .slice(0, 5)
    .map((it) => cleanText(it.textContent, 300))
    .filter((it) => it !== undefined)
  return { urls: [clean, url], headings, title: cleanText(doc.title, 300) ?? "", url }
}
