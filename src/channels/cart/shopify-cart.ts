import { codeParam } from "~model/share-code"
import { cartLink, queryOf } from "./cart-link"
import { NUMBER_ID, pairsOf } from "./cart-lines"

/**
 * Shopify's cart permalink, which every shop of theirs has: shopify.dev, "Create cart permalinks".
 * An attribute stands on the order itself; `ref` among what brought it. A comma parts two coupons.
 */
export const shopifyCart = cartLink({
  id: "shopify-cart",
  mark: "official",
  systems: ["shopify"],
  carriesCoupon: true,
  carriesQuantity: true,
  mostLines: 100,
  choosesLanding: true,
  shopIds: NUMBER_ID,
  coupons: /,/,
  make: ({ origin, lines, coupon, code, utm, landing }) => ({
    href:
      `${origin}/cart/${pairsOf(lines)}`
      + queryOf([
        ["discount", coupon],
        ["storefront", landing === "cart" ? "true" : ""],
        ...utm,
        ["ref", code],
        // A chat may end a link at a bracket.
        ["attributes%5Brg%5D", code],
        [codeParam, code]
      ]),
    traps: [
      ...(landing === "cart" ? [] : (["goes-to-checkout"] as const)),
      "not-past-password",
      "no-selling-plans"
    ]
  })
})
