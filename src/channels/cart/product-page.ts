import { withParams } from "~model/url-params"
import { cartLink, marksOf } from "./cart-link"

/** Shops that put nothing into a cart from an address, as PrestaShop and Magento: the product's page. */
export const productPage = cartLink({
  id: "product-page",
  mark: "official",
  systems: ["shopify", "woocommerce", "opencart", "other"],
  carriesCoupon: false,
  carriesQuantity: false,
  mostLines: 0,
  choosesLanding: false,
  shopIds: /^/,
  make: (request) => ({
    href: withParams(request.page, marksOf(request)),
    traps: ["product-page-only"]
  })
})
