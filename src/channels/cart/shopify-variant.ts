import { cartLink, marksOf, withParams } from "./cart-link"
import { NUMBER_ID } from "./cart-lines"
import { productPath } from "./shopify-page"

/** The product's page with one variant chosen; the buyer puts it into the cart. */
export const shopifyVariant = cartLink({
  id: "shopify-variant",
  mark: "third-party",
  systems: ["shopify"],
  carriesCoupon: false,
  carriesQuantity: false,
  mostLines: 1,
  choosesLanding: false,
  shopIds: NUMBER_ID,
  make: (request) =>
    productPath(request.page)
      ? {
          href: withParams(request.page, [
            ["variant", request.lines[0]?.shopId ?? ""],
            ...marksOf(request)
          ]),
          traps: ["product-page-only", "not-past-password"]
        }
      : { why: "no-product-page" }
})
