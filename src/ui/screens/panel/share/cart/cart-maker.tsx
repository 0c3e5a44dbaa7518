import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { CartDesk } from "./cart-desk"

/**
 * A link that fills a shop's cart: goods, coupon, how it is made, what it does to the buyer.
 * @param product What the cart begins with; another one begins another cart.
 * @param contact Whose code goes into it; null for nobody's.
 */
export const CartMaker = ({
  product,
  contact
}: {
  product: Product | null
  contact: Contact | null
}) => <CartDesk key={product?.id ?? ""} product={product} contact={contact} />
