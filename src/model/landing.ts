import { withoutLogIns } from "./log-in"
import { cleanUrl } from "./product-url"
import { codeParam } from "./share-code"
import { withoutParams } from "./url-params"

/** Shops tell the first page by its whole address, or by what follows the host. */
const parsed = (text: string): URL | null => {
  if (!/^(?:https?:\/\/|\/(?!\/))/iu.test(text)) return null
  const base = "https://landing.invalid"
  return URL.canParse(text, base) ? new URL(text, base) : null
}

/** A parameter of a landing page's address; "" where it has none. */
export const landingParam = (text: string, name: string): string =>
  parsed(text)?.searchParams.get(name) ?? ""

const named = /mail|phone|^tel$|mobile|^(?:first|last|full)?_?name$|address|customer|user/iu

/** As it may be kept: without what names somebody or logs them in; "" for no address. */
export const plainLanding = (text: string): string => {
  const url = parsed(text)
  if (!url || url.username || url.password) return ""
  const personal = new Set(
    Array.from(url.searchParams)
      .filter(
        ([key, value]) =>
          named.test(key) || value.includes("@") || /^\s*(?:\+|00)\d[\d\s().-]{5,}$/u.test(value)
      )
      .map(([key]) => key.toLowerCase())
  )
  const path = text.startsWith("/") ? url.href.slice(url.origin.length) : url.href
  const plain = withoutLogIns(withoutParams(path, (key) => personal.has(key)))
  return plain.length > 2000 ? "" : plain
}

/**
 * What two addresses of one page have in common: `host` is "" where only the path was told. Codes,
 * tracking and the fragment do not count, nor a slash at the end. Null for no address.
 */
export const landingKey = (text: string): { host: string; path: string } | null => {
  const url = parsed(text)
  const clean = url && cleanUrl(url.href)
  if (!clean) return null
  const { host, pathname, search } = new URL(withoutParams(clean, (key) => key === codeParam))
  return {
    host: text.startsWith("/") ? "" : host.replace(/^(?:www|m)\./, ""),
    path: (pathname.replace(/\/+$/u, "") || "/") + search
  }
}
