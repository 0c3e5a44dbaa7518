import { withParams } from "~model/url-params"
import { cartLink, marksOf } from "./cart-link"
import { NUMBER_ID } from "./cart-lines"
import { isProductPage } from "./shopify-page"

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
    isProductPage(request.page)
      ? {
          href: withParams(request.page, [
            ["variant", request.lines[0]?.shopId ?? ""],
            ...marksOf(request)
          ]),
          traps: ["product-page-only", "not-past-password"]
        }
      : { why: "no-product-page" }
})
