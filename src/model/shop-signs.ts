import type { ShopSystem } from "./shop-system"

/** By what a shop's page plainly says what it runs on; see `ShopSystem`. */
export interface ShopSign {
  readonly system: ShopSystem
  /** What its maker calls it, in `<meta name="generator">`. */
  readonly generator?: RegExp
  /** The object that its own scripts share, where a page fills it. */
  readonly script?: RegExp
  /** A class that it gives the body of its pages. */
  readonly body?: string
  /** The address of a product in it. */
  readonly address?: RegExp
}

export const SHOP_SIGNS: readonly ShopSign[] = [
  { system: "shopify", script: /\bShopify\.(?:shop|theme|currency|routes)\s*=/ },
  { system: "woocommerce", generator: /\bWooCommerce\b/i, body: "woocommerce" },
  { system: "opencart", generator: /\bOpenCart\b/i, address: /[?&]route=product\/product\b/ },
  { system: "other", generator: /\b(?:PrestaShop|Magento|Shopware|BigCommerce|Drupal|Wix)\b/i }
]
