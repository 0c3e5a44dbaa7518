import { withParams } from "~model/url-params"
import { encodeValue } from "../encode"
import { cartLink, marksOf, queryOf } from "./cart-link"
import { NUMBER_ID } from "./cart-lines"
import { isProductPage } from "./shopify-page"

/**
 * A coupon that is in force as soon as the link is opened, and then the product's page. A path with a
 * slash or of dots alone would be another address. UTM and code are the page's.
 */
export const shopifyDiscount = cartLink({
  id: "shopify-discount",
  mark: "third-party",
  systems: ["shopify"],
  carriesCoupon: true,
  carriesQuantity: false,
  mostLines: 0,
  choosesLanding: false,
  shopIds: NUMBER_ID,
  coupons: /[/\\]|^\.+$/,
  needsCoupon: true,
  make: (request) => {
    const { page, origin, coupon, lines } = request
    const [first] = lines
    const chosen = lines.length === 1 && first && NUMBER_ID.test(first.shopId) ? first.shopId : ""
    const variant = isProductPage(page) ? chosen : ""
    const whole = withParams(page, [["variant", variant], ...marksOf(request)])
    const { pathname, search } = new URL(whole)
    // "//x" is the address of another host.
    const redirect = (pathname + search).replace(/^\/{2,}/, "/")
    return {
      href: `${origin}/discount/${encodeValue(coupon)}${queryOf([["redirect", redirect]])}`,
      traps: [
        "not-past-password",
        "fails-silently",
        ...(request.code ? (["code-not-on-order"] as const) : [])
      ]
    }
  }
})
