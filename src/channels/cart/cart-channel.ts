import type { ShopSystem } from "~model/shop-system"
import type { TargetRefusal } from "~model/safe-target"

export interface CartLine {
  /** The shop's own id of the variant, or of a product that has none. */
  shopId: string
  quantity: number
}

export interface CartRequest {
  /** The product's page, or any of the shop: its origin counts, and of some its path. */
  url: string
  lines: readonly CartLine[]
  /** "" for none. */
  coupon: string
  /** The seller's opaque code of the customer or link; "" for none. */
  code: string
  /** UTM values, in the order in which they are written. */
  utm: readonly (readonly [key: string, value: string])[]
}

/**
 * - `no-lines`, `no-shop-id`: a line without the shop's id of it. `bad-shop-id`, `bad-quantity`.
 * - `one-line`: it takes one product. `repeated`: the shop would take the last of the two alone.
 * - `bad-coupon`: one that the link cannot carry.
 */
export type CartRefusal =
  | TargetRefusal
  | "no-lines"
  | "no-shop-id"
  | "bad-shop-id"
  | "bad-quantity"
  | "one-line"
  | "repeated"
  | "bad-coupon"

/** What the seller should know before they hand it on; the screens have a sentence for each. */
export type CartTrap =
  /** What the buyer had in their cart is gone. */
  | "empties-cart"
  /** A shop behind a password shows its password page. */
  | "not-past-password"
  /** Subscriptions are bought once. */
  | "no-selling-plans"
  /** Only shops of this version or newer know it. */
  | "needs-version"
  /** It goes straight to the till. */
  | "goes-to-checkout"
  /** There is no link into this shop's cart: it leads to the product's page. */
  | "product-page-only"
  | "one-product"

export type CartResult =
  | { ok: true; href: string; chars: number; traps: readonly CartTrap[] }
  | { ok: false; why: CartRefusal; /** Which line, from 0. */ line?: number }

/** A link that fills a shop's cart: one file, registered in `channels/index`. Pure. */
export interface CartChannel {
  readonly id: string
  readonly mark: "official" | "third-party" | "unchecked"
  /** On which systems it is offered. */
  readonly systems: readonly ShopSystem[]
  readonly carriesCoupon: boolean
  readonly carriesQuantity: boolean
  readonly limit?: number
  build(request: CartRequest): CartResult
}
