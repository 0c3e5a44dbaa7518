import type { CartRequest, CartResult } from "~channels/cart/cart-channel"

/** Two of one variant and one of another in a shop, and nothing beside. */
export const aCart = (more: Partial<CartRequest> = {}): CartRequest => ({
  url: "https://shop.example/products/apples",
  lines: [
    { shopId: "70881412", quantity: 2 },
    { shopId: "70881382", quantity: 1 }
  ],
  folder: "",
  coupon: "",
  code: "",
  utm: [],
  landing: "checkout",
  ...more
})

/** The same with one line. */
export const aLine = (more: Partial<CartRequest> = {}): CartRequest =>
  aCart({ lines: [{ shopId: "70881412", quantity: 3 }], ...more })

/** The address of what was made; why not, where it was not. */
export const hrefOf = (made: CartResult): string => (made.ok ? made.href : made.why)
