import { safeTarget } from "~model/safe-target"
import { codeParam, withoutCode } from "~model/share-code"
import type { CartChannel, CartRefusal, CartRequest, CartResult, CartTrap } from "./cart-channel"
import { encodeValue, MAX_LINK } from "../encode"
import { wrongLine } from "./cart-lines"

/** What is left of the shop to make a link of, once everything about it was checked. */
export type Checked = Omit<CartRequest, "url"> & { page: string; origin: string }

type Made = { href: string; traps: readonly CartTrap[] } | { why: CartRefusal }

interface CartLink extends Omit<CartChannel, "build"> {
  /** What its shops' ids look like. */
  shopIds: RegExp
  /** Coupons that would be read as something else. */
  coupons?: RegExp
  needsCoupon?: boolean
  make(request: Checked): Made
}

/** Controls and halves of letters do not come through; nothing in a coupon is that long. */
const PLAIN = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u

/** UTM values, then the customer's code, as parameters of a page. */
export const marksOf = ({ utm, code }: Checked): (readonly [string, string])[] => [
  ...utm,
  [codeParam, code]
]

/** A query of values that may be anything; those that are "" are left out. Names are ours. */
export const queryOf = (params: readonly (readonly [name: string, value: string])[]): string => {
  const given = params.filter(([, value]) => value !== "")
  const pairs = given.map(([name, value]) => `${name}=${encodeValue(value)}`)
  return pairs.length > 0 ? `?${pairs.join("&")}` : ""
}

/** A channel into a cart, with what it is given checked before the address is written. */
export const cartLink = ({
  shopIds,
  coupons,
  needsCoupon,
  make,
  ...rest
}: CartLink): CartChannel => ({
  ...rest,
  build(request): CartResult {
    const target = safeTarget(request.url)
    if (!target.ok) return target
    const wrong =
      rest.mostLines > 0 && wrongLine(request.lines, { id: shopIds, most: rest.mostLines })
    if (wrong) return { ok: false, ...wrong }
    const coupon = rest.carriesCoupon ? request.coupon.trim() : ""
    if (needsCoupon && coupon === "") return { ok: false, why: "no-coupon" }
    if (coupon !== "" && (!PLAIN.test(coupon) || coupons?.test(coupon)))
      return { ok: false, why: "bad-coupon" }
    const { origin } = new URL(target.url)
    // What this cart brings is nobody else's.
    const made = make({ ...request, coupon, page: withoutCode(target.url), origin })
    if ("why" in made) return { ok: false, why: made.why }
    const { href, traps } = made
    if (href.length > (rest.limit ?? MAX_LINK)) return { ok: false, why: "too-long" }
    return { ok: true, href, chars: href.length, traps }
  }
})
