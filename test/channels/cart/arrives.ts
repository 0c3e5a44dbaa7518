import type { CartLine } from "~channels/cart/cart-channel"

/** What the shop at the other end makes of a link. */
export interface Arrived {
  lines: CartLine[]
  coupon: string
  /** The page whose parameters the shop's own scripts see. */
  page: string
  utm: Record<string, string>
}

const decodeId = (token: string): string => {
  if (!token.startsWith("~")) return token
  const bytes = atob(token.slice(1).replaceAll("-", "+").replaceAll("_", "/"))
  return new TextDecoder().decode(Uint8Array.from(bytes, (it) => it.charCodeAt(0)))
}

const linesOf = (pairs: string): CartLine[] =>
  pairs.split(",").map((pair) => {
    const [token = "", quantity = ""] = pair.split(":")
    return { shopId: decodeId(token), quantity: Number(quantity) }
  })

const utmOf = (query: URLSearchParams, prefix = ""): Record<string, string> =>
  Object.fromEntries(
    [...query].flatMap(([key, value]) =>
      key.startsWith(`${prefix}utm_`) ? [[key.slice(prefix.length), value]] : []
    )
  )

/** Written from the shops' documents, and not from the channels' own code. */
export const arrives = (channel: string, href: string): Arrived => {
  const { searchParams: query, pathname, origin } = new URL(href)
  const here = { lines: [], coupon: "", page: href, utm: utmOf(query) }
  const last = pathname.slice(pathname.lastIndexOf("/") + 1)
  switch (channel) {
    case "shopify-cart":
      return { ...here, lines: linesOf(last), coupon: query.get("discount") ?? "" }
    case "shopify-buy":
      return {
        ...here,
        lines: linesOf(last),
        coupon: query.get("discounts/codes/0") ?? "",
        utm: utmOf(query, "attribution/")
      }
    case "shopify-discount": {
      const page = new URL(query.get("redirect") ?? "", origin)
      const coupon = decodeURIComponent(last)
      return { ...here, coupon, page: page.href, utm: utmOf(page.searchParams) }
    }
    case "woocommerce-checkout":
      return {
        ...here,
        lines: linesOf(query.get("products") ?? ""),
        coupon: query.get("coupon") ?? ""
      }
    case "woocommerce-add":
      return {
        ...here,
        lines: [{ shopId: query.get("add-to-cart") ?? "", quantity: Number(query.get("quantity")) }]
      }
    default:
      return here
  }
}
