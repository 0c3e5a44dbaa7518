import type { TargetRefusal } from "~model/safe-target"
import type { ShopSystem } from "~model/shop-system"

export interface CartLine {
  /** The shop's own id of the variant, or of a product that has none. */
  shopId: string
  quantity: number
}

export interface CartRequest {
  /** The product's page, or any of the shop: its origin counts, and of some its path. */
  url: string
  /** Folder of its host in which the shop stands: "/shop"; "" for the root. */
  folder: string
  lines: readonly CartLine[]
  /** "" for none. Left out where the channel carries none. */
  coupon: string
  /** The seller's opaque code of the customer or link; "" for none. */
  code: string
  /** UTM values, in the order in which they are written. */
  utm: readonly (readonly [key: string, value: string])[]
  /** Where the buyer shall land, for the channels that let it be chosen. */
  landing: "cart" | "checkout"
}

/**
 * - `no-lines`, `no-shop-id`: a line without the shop's id of it. `bad-shop-id`, `bad-quantity`.
 * - `one-line`: it takes one product. `repeated`: the shop would take the last of the two alone.
 * - `bad-coupon`: one that the link cannot carry. `no-coupon`: it is a link for a coupon.
 * - `needs-https`: not for shops that have no certificate. `no-product-page`: the address is of no product.
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
  | "no-coupon"
  | "needs-https"
  | "no-product-page"

/** What the seller should know before they hand it on; the screens have a sentence for each. */
export type CartTrap =
  /** What the buyer had in their cart is gone. */
  | "empties-cart"
  /** Opened twice, the goods are in the cart twice. */
  | "adds-each-time"
  /** A shop behind a password shows its password page. */
  | "not-past-password"
  /** Subscriptions are bought once. */
  | "no-selling-plans"
  /** Only shops of this version or newer know it. */
  | "needs-version"
  /** It goes straight to the till. */
  | "goes-to-checkout"
  /** Where it cannot be applied, the shop's front page opens without a word. */
  | "fails-silently"
  /** There is no link into this shop's cart: it leads to the product's page. */
  | "product-page-only"
  /** The customer's code is in the address alone; the order itself does not bear it. */
  | "code-not-on-order"

export type CartResult =
  | { ok: true; href: string; chars: number; traps: readonly CartTrap[] }
  | { ok: false; why: CartRefusal; /** Which line, from 0. */ line?: number }

/** The file's name; stored with every link made. */
export type CartChannelId =
  | "shopify-cart"
  | "shopify-buy"
  | "shopify-discount"
  | "shopify-variant"
  | "woocommerce-checkout"
  | "woocommerce-add"
  | "product-page"

/** A link that fills a shop's cart: one file, registered in `channels/index`. Pure. */
export interface CartChannel {
  readonly id: CartChannelId
  readonly mark: "official" | "third-party" | "unchecked"
  /** On which systems it is offered. */
  readonly systems: readonly ShopSystem[]
  readonly carriesCoupon: boolean
  readonly carriesQuantity: boolean
  /** The most products it takes; 0: it leads to a page and puts nothing into a cart. */
  readonly mostLines: number
  readonly choosesLanding: boolean
  /** It leads to an address of the shop's own, so that it counts in which folder that stands. */
  readonly fromFolder?: true
  /** The most characters that the shop is known to take. */
  readonly limit?: number
  build(request: CartRequest): CartResult
}
