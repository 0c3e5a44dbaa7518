import { type Checked, cartLink, marksOf, queryOf } from "./cart-link"
import { NUMBER_ID, pairsOf } from "./cart-lines"

/** A page beside the folder is another site's on the same host. */
const folderOf = ({ page, folder }: Checked): string =>
  new URL(page).pathname.startsWith(`${folder}/`) ? folder : ""

/**
 * WooCommerce's shareable checkout address, from version 10 on: developer.woocommerce.com, "Shareable
 * checkout URLs"; what it does beyond that, by its source (CheckoutLink.php): the cart is emptied
 * first, of a repeated id the last counts, and all parameters but its own go on to the checkout page.
 */
export const woocommerceCheckout = cartLink({
  id: "woocommerce-checkout",
  mark: "official",
  systems: ["woocommerce"],
  carriesCoupon: true,
  carriesQuantity: true,
  mostLines: 100,
  choosesLanding: false,
  fromFolder: true,
  shopIds: NUMBER_ID,
  make: (request) => ({
    href:
      `${request.origin}${folderOf(request)}/checkout-link/?products=${pairsOf(request.lines)}`
      + queryOf([["coupon", request.coupon], ...marksOf(request)]).replace("?", "&"),
    traps: ["empties-cart", "goes-to-checkout", "needs-version"]
  })
})
