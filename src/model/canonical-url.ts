import { cleanUrl } from "./product-url"
import { withoutCode } from "./share-code"

/** Address of a product in a known kind of shop: by host and path, with the id in the address. */
interface Pattern {
  host: RegExp
  /** @returns the address everybody would write, or null where it is no product's. */
  from(url: URL): string | null
}

const id = (url: URL, name: string): string | null => {
  const value = url.searchParams.get(name)
  return value && /^\d{5,20}$/.test(value) ? value : null
}

const inPath = (pattern: RegExp, to: (...parts: string[]) => string) => (url: URL) => {
  const match = pattern.exec(url.pathname)
  return match ? to(...match.slice(1)) : null
}

/** From public documents and addresses of the shops themselves; ids are kept, all else goes. */
const PATTERNS: readonly Pattern[] = [
  {
    host: /^(item|h5\.m|m\.intl|world)\.taobao\.com$/,
    // A shop's other pages have ids of other things.
    from: (url) =>
      /\/(item|detail)\.html?$/.test(url.pathname) && id(url, "id")
        ? `https://item.taobao.com/item.htm?id=${id(url, "id")}`
        : null
  },
  {
    host: /^(detail|chaoshi\.detail|detail\.m)\.tmall\.(com|hk)$/,
    from: (url) => {
      const [item, sku] = [id(url, "id"), id(url, "skuId")]
      return item && `https://detail.tmall.com/item.htm?id=${item}${sku ? `&skuId=${sku}` : ""}`
    }
  },
  {
    host: /^item(\.m)?\.jd\.com$/,
    from: inPath(/^\/(?:product\/)?(\d{5,20})\.html$/, (sku) => `https://item.jd.com/${sku}.html`)
  },
  {
    host: /^(mobile\.)?(yangkeduo|pinduoduo)\.com$/,
    from: (url) =>
      id(url, "goods_id")
      && `https://mobile.yangkeduo.com/goods.html?goods_id=${id(url, "goods_id")}`
  },
  {
    host: /^(detail|m|detail\.m)\.1688\.com$/,
    from: inPath(/^\/offer\/(\d{5,20})\.html$/, (it) => `https://detail.1688.com/offer/${it}.html`)
  },
  {
    host: /(^|\.)aliexpress\.(com|ru|us)$/,
    from: inPath(
      /^\/item\/(?:[^/]+\/)?(\d{5,20})\.html$/,
      (it) => `https://www.aliexpress.com/item/${it}.html`
    )
  },
  {
    host: /(^|\.)amazon\.[a-z.]{2,6}$/,
    from: (url) =>
      inPath(
        /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?=\/|$)/,
        (asin) => `https://${url.hostname.replace(/^(m\.|smile\.)?(?=amazon)/, "www.")}/dp/${asin}`
      )(url)
  },
  {
    host: /(^|\.)ebay\.[a-z.]{2,6}$/,
    from: (url) =>
      inPath(
        /^\/itm\/(?:[^/]+\/)?(\d{9,15})\/?$/,
        (it) => `https://${url.hostname.replace(/^(m\.)?(?=ebay)/, "www.")}/itm/${it}`
      )(url)
  },
  {
    host: /(^|\.)shopee\.[a-z.]{2,6}$/,
    from: (url) =>
      inPath(
        /-i\.(\d+)\.(\d+)$|^\/product\/(\d+)\/(\d+)\/?$/,
        (shop, item, shop2, item2) =>
          `https://${url.hostname}/product/${shop ?? shop2}/${item ?? item2}`
      )(url)
  }
]

/** The offer in one of these that an address leads to; null for an address of any other shop. */
export const offerUrl = (href: string): string | null => {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return PATTERNS.find((it) => it.host.test(url.hostname))?.from(url) ?? null
}

/** Shopify shows one product under each of its collections. */
const outOfCollection = (href: string): string => {
  const url = new URL(href)
  url.pathname = url.pathname.replace(
    /^(.*)\/collections\/[^/]+\/products\/([^/]+)\/?$/,
    "$1/products/$2"
  )
  return url.href
}

/**
 * The address by which the same product is recognised, however it was reached. For comparing: the
 * address that is handed on keeps what the seller put into it.
 * @returns null for anything but http(s).
 */
export const canonicalUrl = (href: string): string | null => {
  const clean = cleanUrl(withoutCode(href))
  if (clean === null) return null
  const offer = offerUrl(clean)
  if (offer) return offer
  const plain = new URL(outOfCollection(clean))
  plain.hash = /^#[!/]/.test(plain.hash) ? plain.hash : ""
  return plain.href
}
