import { codeParam } from "~model/share-code"
import { cartLink, queryOf } from "./cart-link"
import { pairsOf } from "./cart-lines"

const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")

/** An id as a token of the path; it is never percent-encoded there. */
export const itemToken = (id: string): string =>
  /^[A-Za-z0-9._-]+$/.test(id) ? id : `~${base64url(id)}`

/**
 * The permalink of the Universal Commerce Protocol as Shopify has it since 28 October 2026, under
 * `/buy`: shopify.dev, "Create cart and checkout permalinks"; ucp.dev, "Permalink capability", which
 * names parameters by the path of their field. It knows no attributes of a cart, so the code goes as
 * a parameter that the shop hands on to the page where the buyer lands.
 */
export const shopifyBuy = cartLink({
  id: "shopify-buy",
  mark: "official",
  systems: ["shopify"],
  carriesCoupon: true,
  carriesQuantity: true,
  mostLines: 100,
  choosesLanding: true,
  limit: 2048,
  shopIds: /^[^\p{Cc}\p{Cs}]{1,100}$/u,
  make: ({ origin, lines, coupon, code, utm, landing }) =>
    origin.startsWith("https:")
      ? {
          href:
            `${origin}/buy/${pairsOf(lines, itemToken)}`
            + queryOf([
              ["discounts/codes/0", coupon],
              ["continue_to", landing === "cart" ? "/cart" : ""],
              ...utm.map(([key, value]) => [`attribution/${key}`, value] as const),
              [codeParam, code]
            ]),
          traps: [
            ...(landing === "cart" ? [] : (["goes-to-checkout"] as const)),
            "needs-version",
            "fails-silently",
            ...(code ? (["code-not-on-order"] as const) : []),
            "not-past-password",
            "no-selling-plans"
          ]
        }
      : { why: "needs-https" }
})
