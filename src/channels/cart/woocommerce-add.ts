import { withParams } from "~model/url-params"
import { cartLink, marksOf } from "./cart-link"
import { NUMBER_ID } from "./cart-lines"

/** One product into the cart, on any page of the shop: WooCommerce of all versions. */
export const woocommerceAdd = cartLink({
  id: "woocommerce-add",
  mark: "third-party",
  systems: ["woocommerce"],
  carriesCoupon: false,
  carriesQuantity: true,
  mostLines: 1,
  choosesLanding: false,
  shopIds: NUMBER_ID,
  make: (request) => {
    const [line] = request.lines
    return {
      href: withParams(request.page, [
        ["add-to-cart", line?.shopId ?? ""],
        ["quantity", String(line?.quantity ?? 1)],
        ...marksOf(request)
      ]),
      traps: ["adds-each-time"]
    }
  }
})
