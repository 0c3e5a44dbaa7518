import { CART_CHANNELS } from "~channels/index"
import type { CartChannel, CartRefusal, CartRequest, CartTrap } from "~channels/cart/cart-channel"
import { type LinkMarks, markUrl } from "~model/link-marks"
import type { Product, Variant } from "~model/product"
import type { Settings } from "~model/settings"
import type { ShopSystem } from "~model/shop-system"
import type { UtmKey, UtmProblem } from "~model/utm"

/** So many of a product, or of one of its variants. */
export interface CartPick {
  product: Product
  variant: Variant | null
  quantity: number
}

export interface CartSetup {
  channel: CartChannel
  coupon: string
  code: string
  landing: CartRequest["landing"]
  /** As in `CartRequest`. */
  folder: string
  /** A campaign's, or a preset's; null for none. */
  marks: LinkMarks | null
  rules: Settings["utmRules"]
  /** When it is made, in ms. */
  at: number
}

/** `line`: which of the picks, from 0. */
export type DraftedCart =
  | { ok: true; href: string; traps: readonly CartTrap[] }
  | { ok: false; of: "cart"; why: CartRefusal | "other-shop" | "no-address"; line: number }
  | { ok: false; of: "marks"; key: UtmKey; why: UtmProblem | "pattern" }

/** Where a product's shop is; "" where its address does not tell. */
export const shopOf = ({ url }: Product): string =>
  URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : ""

/** The links that there are for a system, best first; of a shop nobody knows, its pages. */
export const cartChannelsFor = (system: ShopSystem | ""): readonly CartChannel[] =>
  CART_CHANNELS.filter((it) => it.systems.includes(system || "other"))

/** The id by which it is bought. A product with variants is bought by theirs alone. */
export const cartIdOf = ({ product, variant }: CartPick): string =>
  (variant ? variant.shopId : product.variants.length === 0 ? product.shopId : "") ?? ""

const utmOf = (
  { channel, marks, rules, at }: CartSetup,
  { product }: CartPick
): { ok: true; utm: [string, string][] } | Extract<DraftedCart, { of: "marks" }> => {
  if (!marks) return { ok: true, utm: [] }
  const of = { product, channel: channel.id, campaign: marks.slug, at }
  const marked = markUrl("https://shop.invalid/", marks, of, rules)
  return marked.ok
    ? { ok: true, utm: [...new URL(marked.url).searchParams] }
    : { ...marked, of: "marks" }
}

/** A link that puts goods into their shop's cart, or which of them is in its way. */
export const draftCart = (picks: readonly CartPick[], setup: CartSetup): DraftedCart => {
  const [first] = picks
  if (!first) return { ok: false, of: "cart", why: "no-lines", line: 0 }
  const shops = picks.map((it) => shopOf(it.product))
  const nowhere = shops.indexOf("")
  if (nowhere >= 0) return { ok: false, of: "cart", why: "no-address", line: nowhere }
  const elsewhere = shops.findIndex((it) => it !== shops[0])
  if (elsewhere >= 0) return { ok: false, of: "cart", why: "other-shop", line: elsewhere }
  const { channel, coupon, code, landing, folder } = setup
  if (channel.mostLines === 0 && picks.length > 1)
    return { ok: false, of: "cart", why: "one-line", line: 1 }
  const marked = utmOf(setup, first)
  if (!marked.ok) return marked
  const lines = picks.map((it) => ({ shopId: cartIdOf(it), quantity: it.quantity }))
  const made = channel.build({
    url: first.product.url,
    folder,
    lines,
    coupon,
    code,
    landing,
    utm: marked.utm
  })
  return made.ok ? made : { ok: false, of: "cart", why: made.why, line: made.line ?? 0 }
}
